import type { PlainDate } from '../../kernel/plain-date.ts';
import type { CaseRow } from '../case-row.ts';
import type { Moment } from '../figure.ts';
import type { Denominator } from '../measure.ts';
import type { LeftOutReason } from '../place.ts';
import { closingThen } from './closing-then.ts';
import { isTrueThen } from './is-true-then.ts';

/** The day somebody came to be counted, or why they are not; `undefined` where the figure is not about them at all. */
export type Entry = { readonly on: PlainDate } | { readonly leftOut: LeftOutReason } | undefined;

/**
 * Whether a way belongs to a denominator. Whoever was never accepted belongs to no figure of those accepted, and
 * whoever has no course to none of those who started; a course whose dates are missing is left out by name.
 */
export function entryOf(row: CaseRow, denominator: Denominator, moment: Moment): Entry {
  switch (denominator) {
    case 'referred':
      return isTrueThen(row.sent, moment) ? { on: row.sent.on } : undefined;
    case 'accepted':
      return isTrueThen(row.answer, moment) && row.answer?.given === 'accepted'
        ? { on: row.answer.on }
        : undefined;
    case 'completed':
      return completedEntry(row, moment);
    case 'started':
    case 'followed':
    case 'persons':
      return startedEntry(row, moment);
  }
}

function startedEntry({ course }: CaseRow, { asOf, knownAt }: Moment): Entry {
  if (course === undefined || course.startRecordedOn > knownAt) return undefined;
  if (course.startedOn === undefined) return { leftOut: 'start_date_missing' };
  return course.startedOn > asOf ? { leftOut: 'not_started_yet' } : { on: course.startedOn };
}

function completedEntry(row: CaseRow, moment: Moment): Entry {
  const started = startedEntry(row, moment);
  if (started === undefined || 'leftOut' in started) return started;
  const closing = closingThen(row, moment);
  if (closing === undefined) return { leftOut: 'not_completed_yet' };
  if (closing === 'undated') return { leftOut: 'end_date_missing' };
  return closing.ending === 'completed' ? started : { leftOut: 'not_completed' };
}
