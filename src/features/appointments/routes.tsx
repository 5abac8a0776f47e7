import { parseId } from '../../domain/kernel/ids.ts';
import { addDays } from '../../domain/kernel/plain-date.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import { formatTypedDate } from '../../platform/i18n/dates.ts';
import { parseTypedDate } from '../../platform/i18n/typed-date.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import type { Place } from '../page-frame/index.ts';
import { readVersion, runNameIn } from '../programmes/index.ts';
import {
  type AppointmentGround,
  type NamedAppointment,
  readAppointmentGround,
} from './appointment-queries.ts';
import { endNaming } from './commands/end-naming.ts';
import { nameForRun } from './commands/name-for-run.ts';
import { emptyAppointment, typedAppointment } from './forms/appointment-form.ts';
import { EndPage } from './pages/end-page.tsx';
import { NamePage } from './pages/name-page.tsx';
import { type MayName, mayEnd, mayName, mayNameAnybody } from './who-may-name.ts';

const naming = { address: '/runs/:run/appointments/new', as: 'employee' } as const;
const ending = { address: '/runs/:run/appointments/:appointment/end', as: 'employee' } as const;

/** Naming and ending who leads a run and who answers its referrals. The list itself stands on the run's page. */
export const appointmentRoutes: readonly GuardedRoute[] = [
  { method: 'get', ...naming, handle: forWhoNames(ask) },
  { method: 'post', ...naming, handle: forWhoNames(name) },
  { method: 'get', ...ending, handle: forWhoEnds(askEnd) },
  { method: 'post', ...ending, handle: forWhoEnds(end) },
];

interface Named {
  readonly ground: AppointmentGround;
  readonly runName: string;
  readonly may: MayName;
  readonly place: Place | undefined;
}

/** Nothing of these forms exists for somebody who may name nobody. */
function forWhoNames(handle: (visit: EmployeeVisit, named: Named, asked: Asked) => Promise<Reply>) {
  return async (visit: EmployeeVisit, asked: Asked): Promise<Reply> => {
    const run = parseId(asked.codes['run']);
    const ground = run && (await readAppointmentGround(visit, run));
    if (ground === undefined) return missing;
    const may = mayName(visit.viewer, ground);
    if (!mayNameAnybody(may)) return missing;
    const definition = await readVersion(visit, ground.version);
    const runName = runNameIn(ground.runName, definition, visit.language);
    const place = visit.viewer.leads.includes(ground.run) ? 'programme' : 'organisations';
    return handle(visit, { ground, may, runName, place }, asked);
  };
}

async function ask(visit: EmployeeVisit, named: Named): Promise<Reply> {
  const typed = emptyAppointment(visit.today, named.may);
  return page(() => <NamePage frame={visit} {...named} typed={typed} />);
}

async function name(visit: EmployeeVisit, named: Named, { fields }: Asked): Promise<Reply> {
  const typed = typedAppointment(fields);
  const done = await nameForRun(visit, named.ground, named.may, typed);
  if (done.ok) return redirect(`/runs/${named.ground.run}/about?done=named`);
  const { refusals } = done;
  return page(() => <NamePage frame={visit} {...named} {...{ typed, refusals }} />, 422);
}

type Ending = Named & { readonly appointment: NamedAppointment };

/** An appointment that is over, or that the viewer may not end, is no page. */
function forWhoEnds(handle: (visit: EmployeeVisit, ending: Ending, asked: Asked) => Promise<Reply>) {
  return forWhoNames(async (visit, named, asked) => {
    const appointment = named.ground.appointments.find(({ id }) => id === asked.codes['appointment']);
    if (appointment === undefined || !mayEnd(named.may, appointment)) return missing;
    return handle(visit, { ...named, appointment }, asked);
  });
}

async function askEnd(visit: EmployeeVisit, { ground, ...rest }: Ending): Promise<Reply> {
  const lastDay = formatTypedDate(rest.appointment.period.to ?? visit.today);
  return page(() => <EndPage frame={visit} run={ground.run} {...rest} lastDay={lastDay} />);
}

async function end(visit: EmployeeVisit, { ground, ...rest }: Ending, { fields }: Asked): Promise<Reply> {
  const typed = fields.text('last-day');
  const lastDay = fields.text('at-once') === 'yes' ? addDays(visit.today, -1) : parseTypedDate(typed);
  const ended = await endNaming(visit, ground, rest.appointment, lastDay);
  if (ended.ok) return redirect(`/runs/${ground.run}/about?done=ended`);
  const { refusal } = ended;
  return page(
    () => <EndPage frame={visit} run={ground.run} {...rest} lastDay={typed} refusal={refusal} />,
    422,
  );
}
