import { judgements } from '../../../domain/access-log/judgement.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { RowDraft } from '../commands/judge-sample.ts';
import type { ReviewItem } from '../log-review-queries.ts';

/** The names of one row's fields. */
export function rowFields(position: number): { readonly judgement: string; readonly remark: string } {
  return { judgement: `judgement-${position}`, remark: `remark-${position}` };
}

/** Every row as it was filled in, by its position. */
export function readJudgements(
  fields: TypedFields,
  items: readonly ReviewItem[],
): ReadonlyMap<number, RowDraft> {
  return new Map(
    items.map(({ position }) => {
      const names = rowFields(position);
      const judgement = judgements.find((one) => one === fields.text(names.judgement));
      return [position, { judgement, remark: fields.text(names.remark) }];
    }),
  );
}

/** Every row as it stands, for a form that is shown for the first time. */
export function judgementsIn(items: readonly ReviewItem[]): ReadonlyMap<number, RowDraft> {
  return new Map(
    items.map(({ position, judgement, remark }) => [
      position,
      { judgement: judgement ?? undefined, remark: remark ?? '' },
    ]),
  );
}
