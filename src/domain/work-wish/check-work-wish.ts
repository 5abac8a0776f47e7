import { namesByNumber } from '../company/check-talk.ts';
import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { tradeAreaNames } from './trade-areas.ts';
import { travelWays, type WorkWish, workNeeds } from './work-wish.ts';

/** What was typed; `unreadable` where something was typed that is none. Lists of words come a line each. */
export interface WorkWishDraft {
  readonly kinds: readonly string[];
  readonly trades: readonly string[];
  readonly tasks: string;
  readonly skills: string;
  readonly needs: readonly string[];
  readonly needsWords: string;
  readonly areas: string;
  readonly travels: readonly string[];
  readonly travelMinutes: number | 'unreadable' | undefined;
  readonly hoursFrom: number | 'unreadable' | undefined;
  readonly hoursTo: number | 'unreadable' | undefined;
  readonly readyFrom: PlainDate | 'unreadable' | undefined;
}

type WordsRefusal = 'words-too-long' | 'words-hold-a-cpr-number';
type LinesRefusal = 'too-many-lines' | 'line-too-long' | 'words-hold-a-cpr-number';

export interface WorkWishRefusals {
  readonly tasks: WordsRefusal | 'nothing-said';
  readonly skills: LinesRefusal;
  readonly needsWords: LinesRefusal;
  readonly areas: 'too-many-areas' | 'area-too-long';
  readonly travelMinutes: 'minutes-unreadable';
  readonly hoursFrom: 'hours-unreadable';
  readonly hoursTo: 'hours-unreadable' | 'hours-backwards';
  readonly readyFrom: 'date-unreadable';
}

const mostLines = 20;
const longestLine = 160;
const mostWords = 1000;
const mostAreas = 20;
const longestArea = 60;
const mostMinutes = 300;
const mostHours = 60;

/**
 * Reads what a citizen wishes for; everything that cannot stand is named at once. Lines may be told to a company one
 * day, so none holds a citizen's number. What no form offers is left out: it was never ticked by anybody.
 *
 * @param kinds the kinds of work there are today, by their codes
 */
export function checkWorkWish(
  draft: WorkWishDraft,
  kinds: readonly string[],
): Checked<WorkWish, WorkWishRefusals> {
  const tasks = freeText(draft.tasks);
  const [skills, needsWords] = [linesOf(draft.skills), linesOf(draft.needsWords)];
  const areas = areasOf(draft.areas);
  const { travelMinutes, hoursFrom, hoursTo, readyFrom } = draft;
  const refusals = rejectedAmong<WorkWishRefusals>({
    tasks: refusedWords(tasks),
    skills: refusedLines(skills),
    needsWords: refusedLines(needsWords),
    areas:
      areas.length > mostAreas
        ? 'too-many-areas'
        : areas.some((area) => area.length > longestArea)
          ? 'area-too-long'
          : undefined,
    travelMinutes: isNumber(travelMinutes, 1, mostMinutes, 1) ? undefined : 'minutes-unreadable',
    hoursFrom: isNumber(hoursFrom, 0.5, mostHours, 0.5) ? undefined : 'hours-unreadable',
    hoursTo: isNumber(hoursTo, 0.5, mostHours, 0.5) ? backwards(hoursFrom, hoursTo) : 'hours-unreadable',
    readyFrom: readyFrom === 'unreadable' ? 'date-unreadable' : undefined,
  });
  if (refusals !== undefined) return refusals;
  return accepted({
    kinds: kinds.filter((kind) => draft.kinds.includes(kind)),
    trades: tradeAreaNames.filter((area) => draft.trades.includes(area)),
    tasks,
    skills,
    needs: workNeeds.filter((need) => draft.needs.includes(need)),
    needsWords,
    areas,
    travels: travelWays.filter((way) => draft.travels.includes(way)),
    travelMinutes: read(travelMinutes),
    hoursFrom: read(hoursFrom),
    hoursTo: read(hoursTo),
    readyFrom: read(readyFrom),
  });
}

/** One thing a line, each once. */
function linesOf(typed: string): readonly string[] {
  const lines = (freeText(typed) ?? '').split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** Postal codes and towns, between commas or a line each. */
function areasOf(typed: string): readonly string[] {
  return linesOf(typed.replaceAll(/[,;]/g, '\n'));
}

function refusedWords(words: string | undefined): WordsRefusal | undefined {
  if (words === undefined) return undefined;
  if (words.length > mostWords) return 'words-too-long';
  return namesByNumber(words) ? 'words-hold-a-cpr-number' : undefined;
}

function refusedLines(lines: readonly string[]): LinesRefusal | undefined {
  if (lines.length > mostLines) return 'too-many-lines';
  if (lines.some((line) => line.length > longestLine)) return 'line-too-long';
  return lines.some(namesByNumber) ? 'words-hold-a-cpr-number' : undefined;
}

/** Nothing was typed, or a number within its bounds, in whole steps. */
function isNumber(
  value: number | 'unreadable' | undefined,
  least: number,
  most: number,
  step: number,
): boolean {
  if (value === undefined) return true;
  return value !== 'unreadable' && value >= least && value <= most && Number.isInteger(value / step);
}

function backwards(
  from: WorkWishDraft['hoursFrom'],
  to: WorkWishDraft['hoursTo'],
): 'hours-backwards' | undefined {
  return typeof from === 'number' && typeof to === 'number' && to < from ? 'hours-backwards' : undefined;
}

function read<Value>(value: Value | 'unreadable' | undefined): Value | undefined {
  return value === 'unreadable' ? undefined : value;
}
