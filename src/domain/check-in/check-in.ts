import type { Relation } from '../access/relation.ts';
import { namesByNumber } from '../company/check-talk.ts';
import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import { accepted } from '../kernel/result.ts';

/** How it is going in a placement or a job, as somebody in it tells. */
export const goings = ['goes_well', 'would_talk', 'about_to_break'] as const;

export type Going = (typeof goings)[number];

/** What whoever takes it on does about it. */
export const takings = ['calls', 'visits', 'meets', 'lets_go'] as const;

export type Taking = (typeof takings)[number];

/** Who tells on the way. */
export type Teller = 'citizen' | 'employer';

export function readTaking(typed: string): Taking | undefined {
  return takings.find((one) => one === typed);
}

/** What asks for somebody. */
export type AskingGoing = Exclude<Going, 'goes_well'>;

/** Whether somebody is to take it on. */
export function asksForSomebody(going: Going): going is AskingGoing {
  return going !== 'goes_well';
}

export interface CheckInDraft {
  readonly going: string;
  /** Hours a week lately; `unreadable` where something was typed that is no number. */
  readonly hours: number | 'unreadable' | undefined;
  readonly words: string;
}

export interface CheckedCheckIn {
  readonly going: Going;
  readonly hoursAWeek: number | undefined;
  readonly words: string | undefined;
}

export interface CheckInRefusals {
  readonly going: 'going-missing';
  readonly hours: 'hours-unreadable' | 'hours-out-of-range';
  readonly words: 'words-too-long' | 'words-hold-a-cpr-number';
}

/** Letters: a few words that make somebody call, not a report. */
export const longestCheckIn = 600;
const mostHours = 60;

export function checkCheckIn(draft: CheckInDraft): Checked<CheckedCheckIn, CheckInRefusals> {
  const going = goings.find((one) => one === draft.going);
  const words = freeText(draft.words);
  const { hours } = draft;
  const refusals = rejectedAmong<CheckInRefusals>({
    going: going === undefined ? 'going-missing' : undefined,
    hours: refusedHours(hours),
    words: words === undefined ? undefined : refusedWords(words),
  });
  if (refusals !== undefined) return refusals;
  if (going === undefined || hours === 'unreadable') throw new Error('a check-in without refusals is whole');
  return accepted({ going, hoursAWeek: hours, words });
}

/** Somebody may have been away all of the time: no hours is a number as well. */
function refusedHours(hours: CheckInDraft['hours']): CheckInRefusals['hours'] | undefined {
  if (hours === undefined) return undefined;
  if (hours === 'unreadable') return 'hours-unreadable';
  return hours >= 0 && hours <= mostHours ? undefined : 'hours-out-of-range';
}

function refusedWords(words: string): CheckInRefusals['words'] | undefined {
  if (words.length > longestCheckIn) return 'words-too-long';
  return namesByNumber(words) ? 'words-hold-a-cpr-number' : undefined;
}

/** Who is on a team today, as far as it decides whose it is to take on what was told. */
export interface TeamToHear {
  readonly hasConsultant: boolean;
  readonly isCoordinated: boolean;
}

/** The relations whose day it can stand on. */
export const hearing = ['team_company_consultant', 'coordinator', 'responsible_on_team'] as const;

/** Whose day it stands on: the company consultant's; the coordinator's where a team has none; else the caseworker's. */
export function standsOnDayOf(
  held: ReadonlySet<Relation>,
  { hasConsultant, isCoordinated }: TeamToHear,
): boolean {
  if (held.has('team_company_consultant')) return true;
  if (hasConsultant) return false;
  return held.has('coordinator') || (!isCoordinated && held.has('responsible_on_team'));
}
