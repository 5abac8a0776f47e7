import { freeText } from '../kernel/free-text.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';

/**
 * What a reviewer makes of a look: in order, something to ask about, or something that may be a breach. The last two
 * open a talk; they settle nothing.
 */
export const judgements = ['fine', 'ask', 'breach_suspected'] as const;

export type Judgement = (typeof judgements)[number];

/** A row as it stands in the form; either may be left out. */
export interface JudgementDraft {
  readonly judgement: Judgement | undefined;
  readonly remark: string;
  /** The reviewer looked herself. */
  readonly isOwn: boolean;
}

export interface JudgedLook {
  readonly judgement: Judgement;
  readonly remark: string | undefined;
}

export type JudgementRefusal = 'own-look' | 'judgement-missing' | 'remark-missing' | 'remark-too-long';

export const longestRemark = 500;

/**
 * Judges one row. A row in which nothing is filled in waits, which is no fault: it gives `undefined`. Whatever is not
 * in order needs a few words about what to ask. Nobody judges her own look.
 */
export function judgeLook(draft: JudgementDraft): Result<JudgedLook | undefined, JudgementRefusal> {
  const { judgement, isOwn } = draft;
  const remark = freeText(draft.remark);
  if (judgement === undefined && remark === undefined) return accepted(undefined);
  if (isOwn) return refused('own-look');
  if (judgement === undefined) return refused('judgement-missing');
  if (judgement !== 'fine' && remark === undefined) return refused('remark-missing');
  if (remark !== undefined && remark.length > longestRemark) return refused('remark-too-long');
  return accepted({ judgement, remark });
}
