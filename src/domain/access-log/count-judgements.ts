import { type Judgement, judgements } from './judgement.ts';
import { type Pattern, patterns } from './pattern.ts';

/** Why a row is in a sample: chance, or the patterns found in it. */
export type WhyDrawn = 'random' | Pattern;

export const reasonsForDrawing: readonly WhyDrawn[] = ['random', ...patterns];

/** One row of a sample as far as counting asks. */
export interface CountedRow {
  readonly why: readonly WhyDrawn[];
  readonly judgement: Judgement | undefined;
}

/** How many rows got each judgement, and how many wait for one. Always adds up to `all`. */
export interface JudgementCount extends Readonly<Record<Judgement, number>> {
  readonly all: number;
  readonly open: number;
}

/** Counts a sample's rows, all of them together. */
export function countJudgements(rows: readonly CountedRow[]): JudgementCount {
  const count = (wanted: Judgement | undefined): number =>
    rows.filter(({ judgement }) => judgement === wanted).length;
  const [fine, ask, breach_suspected] = judgements.map(count) as [number, number, number];
  return { all: rows.length, open: count(undefined), fine, ask, breach_suspected };
}

/** The same for each reason rows were drawn for; a row with two reasons counts under both. */
export function countByReason(
  rows: readonly CountedRow[],
): readonly (JudgementCount & { readonly why: WhyDrawn })[] {
  return reasonsForDrawing
    .map((why) => ({ why, ...countJudgements(rows.filter((row) => row.why.includes(why))) }))
    .filter(({ all }) => all > 0);
}
