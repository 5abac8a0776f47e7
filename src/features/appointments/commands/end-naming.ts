import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import { type EndRefusal, endAppointment } from '../../../domain/run/appointment.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { type AppointmentGround, type NamedAppointment, readAppointments } from '../appointment-queries.ts';
import { lockAppointments, refreshRelations, shortenAppointment } from '../appointment-repository.ts';

/** Gives an appointment its last day and records it. What has the same last day already is left as it is. */
export async function endNaming(
  visit: EmployeeVisit,
  ground: AppointmentGround,
  appointment: NamedAppointment,
  lastDay: PlainDate | undefined,
): Promise<Result<'ended', EndRefusal>> {
  if (lastDay !== undefined && appointment.period.to === lastDay) return accepted('ended');
  await lockAppointments(visit, ground.run);
  const others = (await readAppointments(visit, ground.run)).filter(({ id }) => id !== appointment.id);
  const ended = endAppointment(appointment, lastDay, others, visit.today);
  if (!ended.ok || lastDay === undefined) return ended.ok ? refused('last-day-missing') : ended;
  if (!(await shortenAppointment(visit, appointment.id, lastDay))) return refused('ends-earlier-already');
  await visit.record({
    action: 'run.end_naming',
    subject: { kind: 'run', id: ground.run },
    authority: appointment.authority,
    payload: { appointment: appointment.id, before: appointment.period, lastDay },
  });
  await refreshRelations(visit);
  return accepted('ended');
}
