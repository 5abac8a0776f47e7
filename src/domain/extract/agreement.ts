import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { addMonths } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';

/** What an extract can hold of a course: the citizen's answers, those of others, what became of each time, work and placements. */
export const extractContents = ['answers', 'side_answers', 'waves', 'work'] as const;

export type ExtractContent = (typeof extractContents)[number];

/** What may be told of who somebody is: the municipality, ten years of age, the half-year they began. */
export const extractBackgrounds = ['authority', 'age', 'started'] as const;

export type ExtractBackground = (typeof extractBackgrounds)[number];

/** By which right: everybody's own yes, or research (databeskyttelsesloven § 10), for which nobody is asked. */
export const extractBases = ['consent', 'research'] as const;

export type ExtractBasis = (typeof extractBases)[number];

/** What is agreed with whoever evaluates. */
export interface ExtractTerms {
  /** The one person who opens it: an employment, which says in which house. */
  readonly evaluator: string;
  readonly purpose: string;
  readonly basis: ExtractBasis;
  readonly contents: readonly ExtractContent[];
  readonly background: readonly ExtractBackground[];
  /** Courses that began in these days; `undefined`: from the first. */
  readonly toldFrom: PlainDate | undefined;
  readonly toldTo: PlainDate;
  /** The last day anything is made or opened under it. */
  readonly until: PlainDate;
  /** As many as must share a background. */
  readonly smallestGroup: number;
  /** Whether the house that holds the numbers may make a key to registers. */
  readonly linksRegister: boolean;
}

export interface ExtractDraft
  extends Omit<ExtractTerms, 'evaluator' | 'basis' | 'toldTo' | 'until' | 'smallestGroup'> {
  readonly evaluator: string | undefined;
  readonly basis: ExtractBasis | undefined;
  readonly toldTo: PlainDate | undefined;
  readonly until: PlainDate | undefined;
  readonly smallestGroup: number | undefined;
}

export type ExtractRefusals = {
  readonly evaluator: 'evaluator-missing';
  readonly purpose: 'purpose-missing' | 'purpose-too-long';
  readonly basis: 'basis-missing';
  readonly contents: 'contents-missing';
  readonly toldFrom: 'days-reversed';
  readonly toldTo: 'told-to-missing';
  readonly until: 'until-missing' | 'until-over' | 'until-too-far';
  readonly smallestGroup: 'group-too-small';
};

/** Nobody is hidden among fewer (the floor of an edition's threshold, too). */
const floorOfGroups = 3;
const longestPurpose = 600;
/** An agreement is made anew after ten years. */
const longestMonths = 120;

/** Checks what was agreed, all of it at once. */
export function checkExtract(draft: ExtractDraft, today: PlainDate): Checked<ExtractTerms, ExtractRefusals> {
  const { evaluator, basis, contents, toldFrom, toldTo, until, smallestGroup } = draft;
  const purpose = freeText(draft.purpose);
  const isGroup = smallestGroup !== undefined && Number.isInteger(smallestGroup);
  const rejected = rejectedAmong<ExtractRefusals>({
    evaluator: evaluator === undefined ? 'evaluator-missing' : undefined,
    purpose:
      purpose === undefined
        ? 'purpose-missing'
        : purpose.length > longestPurpose
          ? 'purpose-too-long'
          : undefined,
    basis: basis === undefined ? 'basis-missing' : undefined,
    contents: contents.length === 0 ? 'contents-missing' : undefined,
    toldFrom:
      toldFrom !== undefined && toldTo !== undefined && toldFrom > toldTo ? 'days-reversed' : undefined,
    toldTo: toldTo === undefined ? 'told-to-missing' : undefined,
    until: judgeUntil(until, today),
    smallestGroup: isGroup && smallestGroup >= floorOfGroups ? undefined : 'group-too-small',
  });
  if (
    rejected !== undefined ||
    evaluator === undefined ||
    purpose === undefined ||
    basis === undefined ||
    toldTo === undefined ||
    until === undefined ||
    smallestGroup === undefined
  )
    return rejected ?? { ok: false, refusals: {} };
  return accepted({ ...draft, evaluator, purpose, basis, toldTo, until, smallestGroup });
}

function judgeUntil(until: PlainDate | undefined, today: PlainDate): ExtractRefusals['until'] | undefined {
  if (until === undefined) return 'until-missing';
  if (until < today) return 'until-over';
  return until > addMonths(today, longestMonths) ? 'until-too-far' : undefined;
}
