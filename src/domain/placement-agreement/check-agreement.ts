import type { CodeId, CodeList } from '../code-list/code-list.ts';
import { judgeCode } from '../code-list/judge-code.ts';
import { namesByNumber } from '../company/check-talk.ts';
import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import { addMonths, type PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import type { PlacementAgreement } from './placement-agreement.ts';

/** What was typed. Dates and hours are `unreadable` where something was typed that is none. */
export interface AgreementDraft {
  readonly codeId: string;
  readonly from: PlainDate | 'unreadable' | undefined;
  readonly to: PlainDate | 'unreadable' | undefined;
  readonly hours: number | 'unreadable' | undefined;
  readonly goals: string;
  readonly tasks: string;
  readonly accommodations: string;
  readonly contacts: string;
}

type WordsRefusal = 'words-too-long' | 'words-hold-a-cpr-number';

export interface AgreementRefusals {
  readonly code: 'code-missing' | 'code-not-valid-then';
  readonly from: 'date-missing' | 'date-unreadable' | 'date-too-far';
  readonly to: 'date-missing' | 'date-unreadable' | 'ends-before-it-begins' | 'lasts-too-long';
  readonly hours: 'hours-missing' | 'hours-unreadable' | 'hours-out-of-range';
  readonly goals: 'goals-missing' | WordsRefusal;
  readonly tasks: 'tasks-missing' | WordsRefusal;
  readonly accommodations: WordsRefusal;
  readonly contacts: 'contacts-missing' | WordsRefusal;
}

/** What is agreed, without the workplace: that is found in the register. */
export type Agreed = Omit<PlacementAgreement, 'workplace' | 'workplaceName'>;

const mostHours = 60;
const mostWords = 1000;
/** An agreement looks a year ahead, and lasts two at most: then it is talked about again. */
const monthsAhead = 12;
const longestMonths = 24;

/**
 * Reads an agreement; everything that cannot stand is named at once. What the law has room for is told beside it and
 * never refused (docs/decisions/0052-the-law-is-told-not-enforced.md).
 */
export function checkAgreement(
  draft: AgreementDraft,
  codes: CodeList,
  today: PlainDate,
): Checked<Agreed, AgreementRefusals> {
  const [goals, tasks, accommodations, contacts] = [
    draft.goals,
    draft.tasks,
    draft.accommodations,
    draft.contacts,
  ].map(freeText);
  const { codeId, from, to, hours } = draft;
  const refusals = rejectedAmong<AgreementRefusals>({
    code: refusedCode(draft, codes),
    from: refusedStart(from, today),
    to: refusedEnd(from, to),
    hours: refusedHours(hours),
    goals: goals === undefined ? 'goals-missing' : refusedWords(goals),
    tasks: tasks === undefined ? 'tasks-missing' : refusedWords(tasks),
    accommodations: refusedWords(accommodations),
    contacts: contacts === undefined ? 'contacts-missing' : refusedWords(contacts),
  });
  if (refusals !== undefined) return refusals;
  if (!isDay(from) || !isDay(to) || typeof hours !== 'number' || !goals || !tasks || !contacts)
    throw new Error('an agreement without refusals is whole');
  const hoursAWeek = hours;
  // It stands in the list: the judgement above found it there.
  return accepted({ codeId: codeId as CodeId, from, to, hoursAWeek, goals, tasks, accommodations, contacts });
}

function isDay(day: AgreementDraft['from']): day is PlainDate {
  return day !== undefined && day !== 'unreadable';
}

function refusedCode(
  { codeId, from }: AgreementDraft,
  codes: CodeList,
): AgreementRefusals['code'] | undefined {
  if (!codes.some(({ id }) => id === codeId)) return 'code-missing';
  const judged = isDay(from) ? judgeCode(codes, codeId, from) : undefined;
  return judged === undefined || judged.ok ? undefined : 'code-not-valid-then';
}

function refusedStart(from: AgreementDraft['from'], today: PlainDate): AgreementRefusals['from'] | undefined {
  if (from === undefined) return 'date-missing';
  if (from === 'unreadable') return 'date-unreadable';
  return from > addMonths(today, monthsAhead) ? 'date-too-far' : undefined;
}

function refusedEnd(
  from: AgreementDraft['from'],
  to: AgreementDraft['to'],
): AgreementRefusals['to'] | undefined {
  if (to === undefined) return 'date-missing';
  if (to === 'unreadable') return 'date-unreadable';
  if (!isDay(from)) return undefined;
  if (to < from) return 'ends-before-it-begins';
  return to > addMonths(from, longestMonths) ? 'lasts-too-long' : undefined;
}

function refusedHours(hours: AgreementDraft['hours']): AgreementRefusals['hours'] | undefined {
  if (hours === undefined) return 'hours-missing';
  if (hours === 'unreadable') return 'hours-unreadable';
  return hours > 0 && hours <= mostHours ? undefined : 'hours-out-of-range';
}

/** A workplace reads these words: whose number somebody has never stands in them. */
function refusedWords(words: string | undefined): WordsRefusal | undefined {
  if (words === undefined) return undefined;
  if (words.length > mostWords) return 'words-too-long';
  return namesByNumber(words) ? 'words-hold-a-cpr-number' : undefined;
}
