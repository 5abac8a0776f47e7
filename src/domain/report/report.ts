import type { Trait } from '../edition/counted-person.ts';
import type { PartTold } from '../edition/part-told.ts';
import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';

/** What a report tells in words, in the order it is read. */
export const chapters = ['activities', 'deviations', 'risks', 'learning', 'economy'] as const;

export type Chapter = (typeof chapters)[number];

export type Narrative = Readonly<Record<Chapter, string | undefined>>;

/** What a report tells of, and in which words: the part of it that people write. */
export interface ReportContent {
  /** The first day told of; `undefined`: from the start of the run. */
  readonly toldFrom: PlainDate | undefined;
  /** The last day told of: what was true then. */
  readonly asOf: PlainDate;
  readonly breakdowns: readonly Trait[];
  /** Whom it is about, where it is not the whole run. */
  readonly only: PartTold;
  readonly narrative: Narrative;
}

export interface ReportDraft extends Omit<ReportContent, 'asOf'> {
  readonly asOf: PlainDate | undefined;
}

export type ReportRefusals = {
  readonly toldFrom: 'from-after-to';
  readonly asOf: 'as-of-missing' | 'as-of-not-over';
  readonly startedTo: 'half-years-reversed';
} & Readonly<Record<Chapter, 'text-too-long'>>;

const longest = 6000;

/**
 * Checks what was written. The day told of must be over: figures are sealed as they were known at the end of a day, so
 * that they can be made again to the same counts whatever is recorded later that day.
 */
export function checkReport(draft: ReportDraft, today: PlainDate): Checked<ReportContent, ReportRefusals> {
  const { toldFrom, asOf, narrative, only } = draft;
  const texts = chapters.map((chapter) => [chapter, freeText(narrative[chapter])] as const);
  const tooLong = texts.map(([chapter, text]) => [chapter, isTooLong(text) ? 'text-too-long' : undefined]);
  const rejected = rejectedAmong<ReportRefusals>({
    toldFrom: toldFrom !== undefined && asOf !== undefined && toldFrom > asOf ? 'from-after-to' : undefined,
    asOf: asOf === undefined ? 'as-of-missing' : asOf >= today ? 'as-of-not-over' : undefined,
    startedTo: isReversed(only) ? 'half-years-reversed' : undefined,
    ...(Object.fromEntries(tooLong) as Record<Chapter, 'text-too-long' | undefined>),
  });
  if (rejected !== undefined || asOf === undefined) return rejected ?? { ok: false, refusals: {} };
  return accepted({ ...draft, asOf, narrative: Object.fromEntries(texts) as Narrative });
}

function isReversed({ startedFrom, startedTo }: PartTold): boolean {
  return startedFrom !== undefined && startedTo !== undefined && startedFrom > startedTo;
}

function isTooLong(text: string | undefined): boolean {
  return (text?.length ?? 0) > longest;
}
