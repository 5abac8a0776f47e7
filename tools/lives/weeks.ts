import { addDays, addWeeks, type PlainDate } from '../../src/domain/kernel/plain-date.ts';
import { toldOf } from '../../src/features/demo/demo-ledger-file.ts';
import type { LivedCourse } from './course.ts';
import type { Does } from './deed.ts';
import type { Dice } from './dice.ts';
import * as words from './words.ts';

interface Decided {
  readonly on: PlainDate;
  readonly does: Does;
}

/**
 * What is decided about the weeks of a course: a phase made longer now and then, a pause, the step into the time after
 * a job began, and a look at the plan together wherever a phase has no end of its own.
 */
export function weeksOf(
  { run, person, plan, startsOn }: LivedCourse,
  last: PlainDate,
  dice: Dice,
): Decided[] {
  const decided: Decided[] = [];
  let from = startsOn;
  for (const [nth, phase] of run.definition.phases.entries()) {
    if (from >= last || phase.kind === 'aftercare') break;
    if (phase.ends.how === 'after_weeks') {
      const longer = phase.extension !== undefined && dice.happens(0.2) ? 2 : 0;
      const ends = addWeeks(from, phase.ends.weeks);
      if (longer > 0 && ends < last)
        decided.push({
          on: addDays(ends, -4),
          does: { what: 'extends', weeks: longer, reason: dice.pick(words.agreed) },
        });
      from = addWeeks(ends, longer > 0 && ends < last ? longer : 0);
      continue;
    }
    if (phase.ends.how !== 'open') break;
    const job = toldOf(plan.facts, person).find(({ kind }) => kind === 'work');
    const jobOn = job && addWeeks(startsOn, job.week);
    const leaves =
      run.definition.phases[nth + 1]?.kind === 'aftercare' && phase.whenJobStarts === 'next_phase';
    const leftOn = leaves && jobOn !== undefined && jobOn > from && jobOn < last ? jobOn : undefined;
    decided.push(...openPhase(from, leftOn ?? last, phase.ends.reviewEveryWeeks, dice));
    const pauseOn = addWeeks(from, 5);
    if (phase.pause !== undefined && dice.happens(0.2) && addWeeks(pauseOn, 3) < (leftOn ?? last))
      decided.push({
        on: pauseOn,
        does: { what: 'pauses', until: addDays(addWeeks(pauseOn, 2), -1), reason: 'Ferie og ro.' },
      });
    if (leftOn !== undefined)
      decided.push({ on: leftOn, does: { what: 'goes-on', from: leftOn, because: 'job_begins' } });
    break;
  }
  return decided;
}

function openPhase(from: PlainDate, last: PlainDate, everyWeeks: number, dice: Dice): Decided[] {
  const reviews: Decided[] = [];
  for (let on = addDays(addWeeks(from, everyWeeks), -3); on < last; on = addWeeks(on, everyWeeks))
    // Now and then the last one was not written down yet.
    if (addWeeks(on, 2) < last || dice.happens(0.6))
      reviews.push({ on, does: { what: 'holds-review', agreed: dice.pick(words.agreed) } });
  return reviews;
}
