import type { CourseOnADay } from './extendable.ts';
import { daysUsed } from './pause-days-used.ts';
import { type PhaseSpan, phaseSpans } from './phase-spans.ts';
import type { Decider } from './who-decides.ts';

/** What can be paused today, and how much is left of what its model allows. */
export interface Pausable {
  readonly span: PhaseSpan;
  readonly daysLeft: number;
  readonly decidedBy: Decider;
}

/** The phase under way, where its model lets it stand still for a while and some of that is left. */
export function pausable({ course, definition, today }: CourseOnADay): Pausable | undefined {
  const span = phaseSpans(definition, course.startsOn, course.changes).find(
    ({ startsOn, endsOn }) => startsOn <= today && (endsOn === undefined || today <= endsOn),
  );
  if (span?.phase.pause === undefined) return undefined;
  const { atMostWeeks, decidedBy } = span.phase.pause;
  const daysLeft = 7 * atMostWeeks - daysUsed(span.phase.key, course.changes, today);
  return daysLeft <= 0 ? undefined : { span, daysLeft, decidedBy };
}
