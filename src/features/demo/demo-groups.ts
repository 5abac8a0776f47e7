import type { Client } from 'pg';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import { formatTypedDate } from '../../platform/i18n/dates.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { readOpenGroups, readSigningCourse, signUp } from '../groups/index.ts';
import { emptyPlan, planSessions, readKinds, readMeetable } from '../sessions/index.ts';
import type { DemoCrews } from './demo-crew-file.ts';
import { demoId } from './demo-id.ts';
import type { DemoAccount } from './demo-report-people.ts';
import type { DemoRunFile } from './demo-run-file.ts';
import { visiting } from './demo-visit-queries.ts';

const seats = 8;
/** So many are signed up by each leader: together one more than there are seats. */
const each = [5, 4] as const;

/**
 * Groups that citizens sign up to, by the very commands that people use: a café of two authorities with one who waits, and a
 * group with room for the first people's own.
 *
 * @param pair who plans among the first people, and who leads it with her
 */
export async function demoGroups(
  administrator: Client,
  keys: KeyRing,
  { crews, houses }: { readonly crews: DemoCrews; readonly houses: DemoRunFile['houses'] },
  { coordinator, leader }: { readonly coordinator: DemoAccount; readonly leader: DemoAccount },
  today: PlainDate,
): Promise<void> {
  const on = <Value>(who: DemoAccount, day: PlainDate, work: (visit: EmployeeVisit) => Promise<Value>) =>
    visiting(administrator, keys, who, day, work, { recordedThen: true });
  const crew = Object.values(crews).find(({ cafe }) => cafe !== undefined);
  const leaders = (crew?.people ?? [])
    .filter(({ roles }) => roles?.includes(crew?.cafe ?? ''))
    .map(({ name, house }) => accountOf(name, house, houses[house]?.name ?? ''));
  const [first] = leaders;
  if (first === undefined) return;
  const cafe = { kind: 'cafe', title: 'Torsdagscafé', place: 'Mødestedet ved åen', at: '14:00' } as const;
  const when = { on: addDays(today, 4), times: '4', every_weeks: '2', seats: String(seats) };
  const session = await on(first, addDays(today, -9), (visit) => plan(visit, { ...cafe, ...when }));
  for (const [at, who] of leaders.entries())
    await on(who, addDays(today, -6 + at), (visit) => signUpSome(visit, session, each[at] ?? 0));
  const walk = {
    kind: 'group_course',
    title: 'Gåtur i haven',
    place: 'Porten ved rådhuset',
    at: '10:00',
  } as const;
  const weekly = { on: addWeeks(today, 1), times: '4', every_weeks: '1', seats: '6' };
  const coLeaders = [leader.account];
  await on(coordinator, addDays(today, -2), (visit) => plan(visit, { ...walk, ...weekly, coLeaders }));
}

interface Plan {
  readonly kind: 'cafe' | 'group_course';
  readonly title: string;
  readonly place: string;
  readonly at: string;
  readonly on: PlainDate;
  readonly times: string;
  readonly every_weeks: string;
  readonly seats: string;
  readonly coLeaders?: readonly string[];
}

async function plan(visit: EmployeeVisit, { on, ...group }: Plan): Promise<string> {
  const courses = await readMeetable(visit);
  const typed = {
    ...emptyPlan([], group.kind, visit.viewer.account),
    ...group,
    on: formatTypedDate(on),
    minutes: '120',
  };
  const planned = await planSessions(visit, typed, courses, await readKinds(visit, courses));
  if (!planned.ok)
    throw new Error(`the demo's ${group.title} came out as ${JSON.stringify(planned.refusals)}`);
  return typed.id;
}

async function signUpSome(visit: EmployeeVisit, session: string, many: number): Promise<void> {
  for (const { enrolment } of (await readMeetable(visit)).slice(0, many)) {
    const course = await readSigningCourse(visit, enrolment);
    const stands = async () =>
      (await readOpenGroups(visit, enrolment)).find((one) => one.session === session);
    const group = await stands();
    if (course === undefined || group === undefined) throw new Error('a citizen of the demo cannot sign up');
    await signUp(visit, course, group, async () => (await stands())?.stands ?? { is: 'none' });
  }
}

function accountOf(name: string, house: string, organisationName: string): DemoAccount {
  return {
    account: demoId('account', name),
    employment: demoId('employment', name),
    organisation: demoId('house', house),
    name,
    organisationName,
  };
}
