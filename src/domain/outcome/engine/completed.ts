import type { OutcomeRule } from '../../programme/definition.ts';
import type { CaseRow } from '../case-row.ts';
import type { CountedClosing } from '../completion-row.ts';
import type { Moment } from '../figure.ts';
import type { Place } from '../place.ts';
import { closingThen } from './closing-then.ts';
import { isTrueThen } from './is-true-then.ts';

type CompletedRule = Extract<OutcomeRule, { readonly measure: 'completed' }>;

/**
 * Completed, with what was to be written. People who stop do so early and people who complete do so late, so those
 * still under way stay in the denominator, apart. Leaving for work or education is what the programme is for: never a
 * drop-out, and not a completed course either.
 */
export function completed({ documents }: CompletedRule, row: CaseRow, moment: Moment): Place {
  const closing = closingThen(row, moment);
  if (closing === 'undated') return 'end_date_missing';
  if (closing === undefined) return hasSaidNo(row, moment) ? 'not_met' : 'not_yet_possible';
  if (closing.ending === 'exit_to_work_or_education') return 'exit_to_work_or_education';
  const isWritten = documents.every((document) => hasDocument(closing, document));
  return closing.ending === 'completed' && isWritten ? 'met' : 'not_met';
}

/** Accepted, and gone before there was a course. */
function hasSaidNo({ course, ownNo }: CaseRow, moment: Moment): boolean {
  return course === undefined && isTrueThen(ownNo, moment);
}

function hasDocument(
  { hasRecommendation, otherDocuments = [] }: CountedClosing,
  document: CompletedRule['documents'][number],
): boolean {
  return document === 'recommendation' ? hasRecommendation : otherDocuments.includes(document);
}
