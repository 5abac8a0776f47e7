import type { Client } from 'pg';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import { formatTypedDate } from '../../platform/i18n/dates.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { readCodes } from '../code-lists/index.ts';
import {
  emptyAgreement,
  emptyEvaluation,
  emptyToldAcceptance,
  findPlacement,
  readPlacementCourse,
  readPlacements,
  tellAcceptance,
  tellEvaluation,
  writeAgreement,
} from '../placements/index.ts';
import { type PlacedCourse, readCoursesOf } from './demo-placements-queries.ts';
import type { DemoAccount } from './demo-report-people.ts';
import { visiting } from './demo-visit-queries.ts';

/** What was agreed, in weeks from today, and how far it has come. */
interface DemoPlacement {
  readonly company: string;
  readonly from: number;
  readonly to: number;
  readonly goals: string;
  readonly tasks: string;
  readonly accommodations: string;
  readonly contacts: string;
  /** Whether the workplace has said yes. */
  readonly isAccepted: boolean;
  readonly isOver: boolean;
}

const planted: DemoPlacement = {
  company: 'Ådal Planteskole',
  from: 1,
  to: 13,
  goals: 'At prøve en hel formiddag ad gangen og finde ud af, hvad der er plads til',
  tasks: 'Vande, potte om og gøre klar til salg',
  accommodations: 'Møde kl. 9.30. En pause hver time.',
  contacts: 'Den, der har vagten i butikken, 00 00 00 77',
  isAccepted: false,
  isOver: false,
};

/** One that waits for the workplace, one all three have said yes to, and one that is over. */
export const demoPlacementsOfRun = (companies: readonly string[]): readonly DemoPlacement[] => {
  const at = (nth: number): string => companies[nth % companies.length] ?? planted.company;
  return [
    { ...planted, company: at(0) },
    {
      ...planted,
      company: at(1),
      from: -3,
      to: 9,
      goals: 'At kende en arbejdsdag fra først til sidst',
      tasks: 'Pakke ordrer og hjælpe ved disken',
      isAccepted: true,
    },
    {
      ...planted,
      company: at(0),
      from: -20,
      to: -8,
      goals: 'At være tryg ved kolleger igen',
      tasks: 'Gøre klar om morgenen og holde orden på lageret',
      isAccepted: true,
      isOver: true,
    },
  ];
};

export const demoPlacementsOfTeam: readonly DemoPlacement[] = [planted];

/** Agreements about placements for the first people on somebody's teams, by the very commands that people use. */
export async function demoPlacements(
  administrator: Client,
  keys: KeyRing,
  consultant: DemoAccount,
  run: string | undefined,
  placements: readonly DemoPlacement[],
  today: PlainDate,
): Promise<void> {
  const last = placements.map(({ to }) => addWeeks(today, to));
  const courses = await readCoursesOf(administrator, consultant.account, run, today);
  for (const [nth, placement] of placements.entries()) {
    const course = courses[nth];
    if (course === undefined) return;
    const day = addWeeks(today, Math.min(-1, placement.from - 2));
    if (day < course.since) continue;
    const on = (then: PlainDate, work: (visit: EmployeeVisit) => Promise<void>) =>
      visiting(administrator, keys, consultant, then, work, { recordedThen: true });
    await on(day, (visit) => agree(visit, course, placement, today));
    const ends = last[nth];
    if (placement.isOver && ends !== undefined)
      await on(addDays(ends, 2), (visit) => evaluate(visit, course));
  }
}

async function agree(
  visit: EmployeeVisit,
  { enrolment }: PlacedCourse,
  placement: DemoPlacement,
  today: PlainDate,
): Promise<void> {
  const course = await readPlacementCourse(visit, enrolment);
  const kinds = await readCodes(visit.tables, 'work-kinds');
  const code = kinds.find((kind) => kind.code === 'virksomhedspraktik')?.id;
  if (course === undefined || code === undefined) return;
  const typed = {
    ...emptyAgreement(),
    ...placement,
    pick: { company: placement.company, chosen: '', chosenFor: '' },
    code,
    from: formatTypedDate(addWeeks(today, placement.from)),
    to: formatTypedDate(addDays(addWeeks(today, placement.to), -1)),
    hours: '12',
  };
  const written = await writeAgreement(visit, course, typed, undefined);
  if (written.outcome !== 'written')
    throw new Error(`the demo's agreement with ${placement.company} came out as ${written.outcome}`);
  const found = await findPlacement(visit, enrolment, written.placement);
  if (found === undefined) throw new Error('an agreement that was written is there');
  const paper = { ...emptyToldAcceptance(found.now.id), way: 'paper', on: formatTypedDate(visit.today) };
  await tellAcceptance(visit, course, found, 'citizen', paper);
  if (placement.isAccepted)
    await tellAcceptance(visit, course, found, 'employer', {
      ...paper,
      id: emptyAgreement().id,
      byName: 'Butikschefen',
    });
}

/** The two saw it differently: both stand. */
async function evaluate(visit: EmployeeVisit, { enrolment }: PlacedCourse): Promise<void> {
  const course = await readPlacementCourse(visit, enrolment);
  const [found] = await readPlacements(visit, enrolment);
  if (course === undefined || found === undefined) return;
  const how = { ...emptyToldAcceptance(found.now.id), way: 'paper', on: formatTypedDate(visit.today) };
  const own = {
    ...emptyEvaluation(),
    ledTo: 'led_to_job',
    words: 'Jeg er blevet spurgt, om jeg vil have timer.',
  };
  await tellEvaluation(visit, course, found, 'citizen', own, how);
  const theirs = {
    ...emptyEvaluation(),
    ledTo: 'not_known_yet',
    words: 'Vi vil gerne, og mangler at finde timerne.',
  };
  await tellEvaluation(visit, course, found, 'employer', theirs, { ...how, byName: 'Butikschefen' });
}
