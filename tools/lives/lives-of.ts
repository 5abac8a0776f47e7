import { addDays, addWeeks, type PlainDate } from '../../src/domain/kernel/plain-date.ts';
import type { LedgerPlan } from '../../src/features/demo/demo-ledger-file.ts';
import { liveCourse } from './course.ts';
import type { LivedRun } from './crew.ts';
import type { Deed } from './deed.ts';
import { diceOf } from './dice.ts';
import { groupsOf } from './groups.ts';
import { onWeekday } from './on-weekday.ts';
import { type Fate, wayIn } from './way-in.ts';

/** A course as far as it was lived: from which day to which, and who holds it together. */
export interface Lived {
  readonly citizen: number;
  readonly coordinator: string;
  readonly house: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Those who never began, for each hundred who did, and how their way in ended. */
const besides: readonly Fate[] = ['is-refused', 'says-no', 'waits', 'waits', 'is-accepted'];
/** A run nobody has begun in for half a year is over: nobody waits for it. */
const besidesWhenOver = besides.slice(0, 2);
const weeksOver = 26;
const oneFor = 6;
/** The case is looked at a good three weeks before the first day. */
const daysBefore = 25;

/**
 * The lives of a run, day by day: everybody its plan tells of, and beside them those whose way ended before it began.
 *
 * @param first the number of the first citizen
 * @param until the day after which nothing has happened yet: a Monday
 */
export function livesOf(
  run: LivedRun,
  plan: LedgerPlan,
  first: number,
  until: PlainDate,
): { readonly deeds: readonly Deed[]; readonly citizens: number } {
  const deeds: Deed[] = [];
  const lived: Lived[] = [];
  const others = Math.ceil(plan.people / oneFor);
  const [began, ended] = plan.began;
  const fates = ended > weeksOver ? besidesWhenOver : besides;
  for (let person = 0; person < plan.people + others; person += 1) {
    const citizen = first + person;
    const dice = diceOf(run.key, person);
    const who = run.crew.caseworkers[person % run.crew.caseworkers.length];
    if (who === undefined) throw new Error(`nobody refers to ${run.key}`);
    const begins = person < plan.people;
    const weeksAgo = Math.round(began - ((began - ended) * person) / Math.max(1, plan.people - 1));
    const startsOn = addDays(addWeeks(until, -weeksAgo), person % 5);
    const fate = begins ? 'begins' : (fates[(person - plan.people) % fates.length] ?? 'is-refused');
    const referredOn = begins ? addDays(startsOn, -daysBefore) : referredOnBeside(fate, person, plan, until);
    const way = wayIn(
      run,
      { citizen, caseworker: who.name, house: who.house, fate, referredOn: onWeekday(referredOn) },
      dice,
    );
    deeds.push(...way.deeds.filter(({ on }) => on <= until));
    if (!begins) continue;
    if (run.host !== undefined) deeds.push(...besideWhich(run.host, citizen, who, startsOn, until));
    const begunOn = addDays(way.doneOn, 3);
    const course = liveCourse(
      { run, citizen, person, plan, responsible: way.responsible, begunOn, startsOn, until },
      dice,
    );
    deeds.push(...course.deeds);
    const coordinator = course.deeds.find(({ does }) => does.what === 'writes-plan')?.who;
    if (coordinator !== undefined)
      lived.push({ citizen, coordinator, house: who.house, from: startsOn, to: course.endsOn });
  }
  deeds.push(...groupsOf(run, lived, until));
  return { deeds: inTime(deeds), citizens: plan.people + others };
}

const nothingToldOf: LedgerPlan = { people: 0, began: [0, 0], facts: [], endings: [] };

/** The course at the host began well before, and goes on. */
function besideWhich(
  host: LivedRun,
  citizen: number,
  { name, house }: { readonly name: string; readonly house: string },
  startsOn: PlainDate,
  until: PlainDate,
): readonly Deed[] {
  const dice = diceOf(host.key, 'beside', citizen);
  const began = addWeeks(startsOn, -9);
  const referredOn = onWeekday(addDays(began, -daysBefore));
  const way = wayIn(host, { citizen, caseworker: name, house, fate: 'begins', referredOn }, dice);
  const { responsible, doneOn } = way;
  const course = { run: host, citizen, person: 0, plan: nothingToldOf, responsible, startsOn: began, until };
  return [...way.deeds, ...liveCourse({ ...course, begunOn: addDays(doneOn, 3) }, dice).deeds];
}

function referredOnBeside(fate: Fate, person: number, { began }: LedgerPlan, until: PlainDate): PlainDate {
  if (fate === 'waits') return addDays(until, -(2 + (person % 9)));
  if (fate === 'is-accepted') return addDays(until, -(13 + (person % 7)));
  const [first, last] = began;
  return addWeeks(until, -(last + 1 + ((person * 7) % Math.max(1, first - last))));
}

/** Day by day, and on one day in the order of the lives. */
export function inTime(deeds: readonly Deed[]): readonly Deed[] {
  return deeds.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}
