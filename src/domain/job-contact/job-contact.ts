import { namesByNumber } from '../company/check-talk.ts';
import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import { addDays, addMonths, addWeeks, type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { type PastDayRefusal, refusedPastDay } from '../kernel/typed-day.ts';

/** From a day on, jobs that begin are followed by contacts in these weeks. The newest row that has begun holds. */
interface ContactRule {
  readonly from: PlainDate;
  readonly weeks: readonly number[];
}

/** Individual placement and support follows up close to the start and ever more seldom; these weeks are ours. */
const rules: readonly ContactRule[] = [{ from: plainDate('1900-01-01'), weeks: [1, 4, 13, 26] }];

export const contactAnswers = ['had', 'not_had', 'moved'] as const;

export type ContactAnswer = (typeof contactAnswers)[number];

/** What was said of one contact; the newest stands. */
export interface SaidOfContact {
  readonly week: number;
  readonly said: ContactAnswer;
  readonly on: PlainDate;
}

/** A contact after a start, with what came of it. */
export interface JobContact<Said extends SaidOfContact = SaidOfContact> {
  readonly week: number;
  /** The day it is due: by the rule, or moved to. */
  readonly due: PlainDate;
  readonly state: 'had' | 'not_had' | 'ahead' | 'due';
  readonly said: Said | undefined;
}

/**
 * The contacts of a job, in their order. Those whose day comes after the job ended are not planned, unless somebody has
 * said something of them.
 *
 * @param said what was said of the job's contacts, the newest last
 */
export function contactsOf<Said extends SaidOfContact>(
  job: { readonly from: PlainDate; readonly until: PlainDate | undefined },
  said: readonly Said[],
  today: PlainDate,
): JobContact<Said>[] {
  const rule = rules.findLast(({ from }) => from <= job.from);
  return (rule?.weeks ?? []).flatMap((week): JobContact<Said>[] => {
    const last = said.findLast((one) => one.week === week);
    const due = last?.said === 'moved' ? last.on : addDays(job.from, 7 * week);
    if (last === undefined && job.until !== undefined && due > job.until) return [];
    if (last !== undefined && last.said !== 'moved') return [{ week, due, state: last.said, said: last }];
    return [{ week, due, state: due <= today ? 'due' : 'ahead', said: last }];
  });
}

/** So long a contact that nobody has said anything of waits among what is to be done; after that it is missing. */
const waitsWeeks = 8;

/** The contact that waits to be made: the newest whose day has come, while it can still be of use. */
export function contactWaiting<Said extends SaidOfContact>(
  contacts: readonly JobContact<Said>[],
  today: PlainDate,
): JobContact<Said> | undefined {
  const last = contacts
    .filter(({ due }) => due <= today)
    .toSorted((a, b) => a.due.localeCompare(b.due))
    .at(-1);
  return last?.state === 'due' && today < addWeeks(last.due, waitsWeeks) ? last : undefined;
}

/** What was typed of a contact; `unreadable` where something was typed that is no day. */
export interface ContactDraft {
  readonly said: string;
  readonly on: PlainDate | 'unreadable' | undefined;
  readonly words: string;
}

export interface ContactRefusals {
  readonly said: 'answer-missing';
  readonly on: PastDayRefusal | 'date-in-the-past' | 'date-too-far';
  readonly words: 'words-too-long' | 'words-hold-a-cpr-number';
}

const longest = 300;
const farthestMonths = 12;

/** Reads what came of a contact: a day that has been, or the new day of one that is moved. */
export function checkContact(
  draft: ContactDraft,
  today: PlainDate,
): Checked<
  { readonly said: ContactAnswer; readonly on: PlainDate; readonly words: string | undefined },
  ContactRefusals
> {
  const said = contactAnswers.find((one) => one === draft.said);
  const { on } = draft;
  const words = said === 'moved' ? undefined : freeText(draft.words);
  const refusals = rejectedAmong<ContactRefusals>({
    said: said === undefined ? 'answer-missing' : undefined,
    on: refusedDay(said, on, today),
    words:
      (words?.length ?? 0) > longest
        ? 'words-too-long'
        : words !== undefined && namesByNumber(words)
          ? 'words-hold-a-cpr-number'
          : undefined,
  });
  if (refusals !== undefined) return refusals;
  if (said === undefined || on === undefined || on === 'unreadable')
    throw new Error('a contact without refusals is whole');
  return accepted({ said, on, words });
}

function refusedDay(
  said: ContactAnswer | undefined,
  on: ContactDraft['on'],
  today: PlainDate,
): ContactRefusals['on'] | undefined {
  if (said !== 'moved') return refusedPastDay(on, today);
  if (on === undefined) return 'date-missing';
  if (on === 'unreadable') return 'date-unreadable';
  if (on < today) return 'date-in-the-past';
  return on > addMonths(today, farthestMonths) ? 'date-too-far' : undefined;
}
