import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { type PastDayRefusal, refusedPastDay } from '../kernel/typed-day.ts';

/** How a house was in contact with a workplace, in the order it is offered. */
export const talkWays = ['visit', 'phone', 'mail', 'meeting'] as const;

export type TalkWay = (typeof talkWays)[number];

/** That somebody was in contact with a workplace: what came of it, and when to call again. About no citizen. */
export interface CompanyTalk {
  readonly way: TalkWay;
  readonly on: PlainDate;
  readonly withWhom: string | undefined;
  readonly words: string;
  readonly nextOn: PlainDate | undefined;
}

/** What was typed; `unreadable` where something was typed that is no day. */
export interface TalkDraft {
  readonly way: string;
  readonly on: PlainDate | 'unreadable' | undefined;
  readonly withWhom: string;
  readonly words: string;
  readonly nextOn: PlainDate | 'unreadable' | undefined;
}

export interface TalkRefusals {
  readonly way: 'way-missing';
  readonly on: PastDayRefusal;
  readonly withWhom: 'with-whom-too-long';
  readonly words: 'words-missing' | 'words-too-long' | 'words-hold-a-cpr-number';
  readonly nextOn: 'next-unreadable' | 'next-before';
}

const mostWords = 2000;
const longestName = 120;

/** A CPR number, however it is written: nothing about a citizen belongs on a company's card. */
const cprLike = /\b(?:[0-2]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}\b/;

/** Reads a talk; everything that cannot stand is named at once. */
export function checkTalk(draft: TalkDraft, today: PlainDate): Checked<CompanyTalk, TalkRefusals> {
  const way = talkWays.find((one) => one === draft.way);
  const withWhom = freeText(draft.withWhom)?.replaceAll(/\s+/g, ' ');
  const words = freeText(draft.words);
  const { on, nextOn } = draft;
  const refusals = rejectedAmong<TalkRefusals>({
    way: way === undefined ? 'way-missing' : undefined,
    on: refusedPastDay(on, today),
    withWhom: withWhom !== undefined && withWhom.length > longestName ? 'with-whom-too-long' : undefined,
    words: refusedWords(words),
    nextOn: refusedNext(nextOn, on),
  });
  if (refusals !== undefined) return refusals;
  if (
    way === undefined ||
    words === undefined ||
    on === undefined ||
    on === 'unreadable' ||
    nextOn === 'unreadable'
  )
    throw new Error('a talk without refusals is whole');
  return accepted({ way, on, withWhom, words, nextOn });
}

function refusedWords(words: string | undefined): TalkRefusals['words'] | undefined {
  if (words === undefined) return 'words-missing';
  if (words.length > mostWords) return 'words-too-long';
  return namesByNumber(words) ? 'words-hold-a-cpr-number' : undefined;
}

/** Whether a text about a company holds something that looks like a citizen's number. */
export function namesByNumber(words: string): boolean {
  return cprLike.test(words);
}

/** A next day is told from the talk's own day on. */
function refusedNext(next: TalkDraft['nextOn'], on: TalkDraft['on']): TalkRefusals['nextOn'] | undefined {
  if (next === undefined) return undefined;
  if (next === 'unreadable') return 'next-unreadable';
  return on !== undefined && on !== 'unreadable' && next < on ? 'next-before' : undefined;
}
