import type { CourseChange } from '../../src/domain/enrolment/course-change.ts';
import { addDays, type PlainDate } from '../../src/domain/kernel/plain-date.ts';
import type { Phase } from '../../src/domain/programme/definition.ts';

/** Where a course stands, as the reference says it: "main 9/13", "main 9/13 paused", "main 9" in an open phase, "over". */
type Standing = string;

/**
 * The clock of a course once more, in another way: it lives the course through day by day and counts on its fingers, so
 * that a slip in the arithmetic of the real one has no twin here. Slow, and meant to be.
 */
export function referenceStanding(
  phases: readonly Phase[],
  startsOn: PlainDate,
  changes: readonly CourseChange[],
  day: PlainDate,
): Standing {
  const told = whatStands(changes);
  let now = startsOn;
  for (const [at, phase] of phases.entries()) {
    const leftOn = at < phases.length - 1 ? told.leftOn(phase.key) : undefined;
    let lived = 0;
    const total = daysOf(phase, told.weeksMore(phase.key), now);
    while (!isDone(lived, total, now, leftOn)) {
      const paused = told.isPaused(now);
      if (!paused) lived += 1;
      if (now === day) return said(phase, lived, total, told, now, leftOn, paused);
      now = addDays(now, 1);
    }
  }
  return 'over';
}

function isDone(
  lived: number,
  total: number | undefined,
  now: PlainDate,
  leftOn: PlainDate | undefined,
): boolean {
  if (leftOn !== undefined && now >= leftOn) return true;
  return total !== undefined && lived >= total;
}

/** The days a phase has to live; `undefined` where it is open. A day in the calendar is counted from where it begins. */
function daysOf({ ends }: Phase, weeksMore: number, from: PlainDate): number | undefined {
  if (ends.how === 'open') return undefined;
  if (ends.how === 'after_weeks') return 7 * (ends.weeks + weeksMore);
  let days = 0;
  for (let day = from; day <= ends.date; day = addDays(day, 1)) days += 1;
  return days + 7 * weeksMore;
}

interface Told {
  weeksMore(phase: string): number;
  leftOn(phase: string): PlainDate | undefined;
  isPaused(day: PlainDate): boolean;
}

function said(
  phase: Phase,
  lived: number,
  total: number | undefined,
  told: Told,
  today: PlainDate,
  leftOn: PlainDate | undefined,
  paused: boolean,
): Standing {
  const week = Math.max(1, Math.ceil(lived / 7));
  const of = weeksIn(lived, total, told, today, leftOn);
  return `${phase.key} ${of === undefined ? week : `${week}/${of}`}${paused ? ' paused' : ''}`;
}

/** How many weeks the phase has: lived to its end, also where it is to be left before. */
function weeksIn(
  lived: number,
  total: number | undefined,
  told: Told,
  today: PlainDate,
  leftOn: PlainDate | undefined,
): number | undefined {
  if (leftOn === undefined) return total === undefined ? undefined : Math.ceil(total / 7);
  let days = lived;
  for (
    let day = addDays(today, 1);
    day < leftOn && (total === undefined || days < total);
    day = addDays(day, 1)
  )
    if (!told.isPaused(day)) days += 1;
  return Math.max(1, Math.ceil(days / 7));
}

function whatStands(changes: readonly CourseChange[]): Told {
  const undone = new Set<string>();
  for (const one of changes) if (one.change === 'taken_back') undone.add(one.of);
  const kept = changes.filter(({ id }) => !undone.has(id));
  const backs = kept.filter((one) => one.change === 'resumption');
  return {
    weeksMore: (phase) =>
      kept.reduce(
        (sum, one) => (one.change === 'extension' && one.phase === phase ? sum + one.weeks : sum),
        0,
      ),
    leftOn: (phase) =>
      kept
        .flatMap((one) => (one.change === 'next_phase' && one.phase === phase ? [one.on] : []))
        .toSorted()[0],
    isPaused: (day) =>
      kept.some(
        (one) =>
          one.change === 'pause' &&
          one.on <= day &&
          (one.until === undefined || day <= one.until) &&
          backs.every((back) => back.of !== one.id || day < back.on),
      ),
  };
}
