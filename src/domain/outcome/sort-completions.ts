import type { EnrolmentId } from '../kernel/ids.ts';
import type { CompletionRow, CountedClosing } from './completion-row.ts';
import type { Moment } from './figure.ts';

/** The parts of the denominator; together they are everybody who has started. */
export const completionParts = ['met', 'not_met', 'exit_to_work_or_education', 'not_yet_possible'] as const;

/** Why an enrolment that is known is not in the denominator: a date is blank, or the start lies ahead. */
export const completionLeftOutReasons = [
  'start_date_missing',
  'not_started_yet',
  'end_date_missing',
] as const;

export type CompletionPart = (typeof completionParts)[number];

export type CompletionLeftOut = (typeof completionLeftOutReasons)[number];

export type CompletionPlace = CompletionPart | CompletionLeftOut;

/** The enrolments behind a figure, by the place each of them takes in it. */
export type SortedCompletions = Readonly<Record<CompletionPlace, readonly EnrolmentId[]>>;

/**
 * Puts every enrolment that was known at `knownAt` in exactly one place, as things stood on `asOf`.
 * What was recorded later is not seen at all, otherwise the same figure could not be made again.
 */
export function sortCompletions(rows: readonly CompletionRow[], moment: Moment): SortedCompletions {
  const sorted: Record<CompletionPlace, EnrolmentId[]> = {
    met: [],
    not_met: [],
    exit_to_work_or_education: [],
    not_yet_possible: [],
    start_date_missing: [],
    not_started_yet: [],
    end_date_missing: [],
  };
  const known = rows.filter((row) => row.startRecordedOn <= moment.knownAt);
  for (const row of known) sorted[placeOf(row, moment)].push(row.enrolment);
  return sorted;
}

function placeOf({ startedOn, closing }: CompletionRow, { asOf, knownAt }: Moment): CompletionPlace {
  if (startedOn === undefined) return 'start_date_missing';
  if (startedOn > asOf) return 'not_started_yet';
  if (closing === undefined || closing.recordedOn > knownAt) return 'not_yet_possible';
  if (closing.endedOn === undefined) return 'end_date_missing';
  return closing.endedOn > asOf ? 'not_yet_possible' : placeOfClosed(closing);
}

/**
 * Leaving for work or education is what the programme is for: never a drop-out, and not a completed course
 * either. Those people have started and stay in the denominator, as a part of their own.
 */
function placeOfClosed({ ending, hasRecommendation }: CountedClosing): CompletionPlace {
  if (ending === 'exit_to_work_or_education') return 'exit_to_work_or_education';
  return ending === 'completed' && hasRecommendation ? 'met' : 'not_met';
}
