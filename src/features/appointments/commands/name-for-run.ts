import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import { type AppointmentRefusals, checkAppointment } from '../../../domain/run/appointment.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { type AppointmentGround, readAppointments } from '../appointment-queries.ts';
import { addAppointment, lockAppointments } from '../appointment-repository.ts';
import { draftOf, lastDayUnreadable, type TypedAppointment } from '../forms/appointment-form.ts';
import type { MayName } from '../who-may-name.ts';

/** What a form about an appointment can be refused for: the rule's words, or a date that cannot be read. */
export type NamingRefusals = Omit<AppointmentRefusals, 'to'> & {
  readonly to: AppointmentRefusals['to'] | 'unreadable';
};

/** Names somebody for a run and records it. A second press of the same button finds it done. */
export async function nameForRun(
  visit: EmployeeVisit,
  ground: AppointmentGround,
  may: MayName,
  typed: TypedAppointment,
): Promise<Checked<'named', NamingRefusals>> {
  await lockAppointments(visit, ground.run);
  const others = await readAppointments(visit, ground.run);
  if (others.some(({ id }) => id === typed.id)) return accepted('named');
  const draft = draftOf(typed, ground, may);
  const checked = checkAppointment(draft, others, visit.viewer.account, visit.today);
  const wrongDay = lastDayUnreadable(typed) ? { to: 'unreadable' as const } : {};
  if (!checked.ok) return { ok: false, refusals: { ...checked.refusals, ...wrongDay } };
  if (wrongDay.to !== undefined || draft.person === undefined) return { ok: false, refusals: wrongDay };
  const isNamed = await addAppointment(visit, typed.id, ground.run, draft.person.employment, checked.value);
  if (!isNamed) return { ok: false, refusals: { person: 'named-already' } };
  const { part, account, authority, period } = checked.value;
  await visit.record({
    action: 'run.name_person',
    subject: { kind: 'run', id: ground.run },
    authority,
    payload: { appointment: typed.id, part, account, period },
  });
  return accepted('named');
}
