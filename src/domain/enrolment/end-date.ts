import { addMonths, type PlainDate } from '../kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';
import type { Enrolment } from './enrolment.ts';
import { phaseSpans } from './phase-spans.ts';

export type EndDateRefusal =
  | 'end-date-missing'
  | 'ended-before-start'
  | 'ends-after-last-week'
  | 'ends-too-far-ahead';

/** A day further ahead than this is a slip of the hand. */
const monthsAhead = 12;

/**
 * What is wrong with the day a course is to end. It lies between the first day and the last of its weeks; once those
 * have passed, any day until today will do. Where no phase has an end it lies at most a year ahead.
 */
export function judgeEndDate(
  endedOn: PlainDate | undefined,
  { startsOn, changes }: Pick<Enrolment, 'startsOn' | 'changes'>,
  definition: Pick<ProgrammeDefinition, 'phases'>,
  today: PlainDate,
): EndDateRefusal | undefined {
  if (endedOn === undefined) return 'end-date-missing';
  if (endedOn < startsOn) return 'ended-before-start';
  if (endedOn <= today) return undefined;
  const lastDay = phaseSpans(definition, startsOn, changes).at(-1)?.endsOn;
  if (lastDay !== undefined && endedOn > lastDay) return 'ends-after-last-week';
  return endedOn > addMonths(today, monthsAhead) ? 'ends-too-far-ahead' : undefined;
}
