import {
  type JudgementDraft,
  type JudgementRefusal,
  judgeLook,
} from '../../../domain/access-log/judgement.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { Review, ReviewItem } from '../log-review-queries.ts';
import { type NewJudgement, saveJudgements } from '../log-review-repository.ts';

/** What was filled in for one row. */
export type RowDraft = Omit<JudgementDraft, 'isOwn'>;

/** Refusals by the row's position. */
export type RowRefusals = ReadonlyMap<number, JudgementRefusal>;

export type JudgeAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: 'already-signed-off' }
  | { readonly ok: false; readonly refusal: 'rows'; readonly rows: RowRefusals };

/**
 * Judges the rows that were filled in and keeps what is new. All or nothing: where one row cannot stand, none is saved,
 * and the page comes back with everything that was typed.
 */
export async function judgeSample(
  visit: EmployeeVisit,
  authority: string,
  sample: { readonly review: Review; readonly items: readonly ReviewItem[] },
  drafts: ReadonlyMap<number, RowDraft>,
): Promise<JudgeAnswer> {
  const { review, items } = sample;
  if (review.signedOffOn !== null) return { ok: false, refusal: 'already-signed-off' };
  const judged: NewJudgement[] = [];
  const refusals = new Map<number, JudgementRefusal>();
  for (const item of items) {
    const draft = drafts.get(item.position) ?? { judgement: undefined, remark: '' };
    const answer = judgeLook({ ...draft, isOwn: item.isOwn });
    if (!answer.ok) refusals.set(item.position, answer.refusal);
    else if (answer.value !== undefined && isNews(item, answer.value))
      judged.push({ id: item.id, ...answer.value });
  }
  if (refusals.size > 0) return { ok: false, refusal: 'rows', rows: refusals };
  if (judged.length > 0) await keep(visit, authority, review.id, judged);
  return { ok: true };
}

function isNews(item: ReviewItem, { judgement, remark }: Omit<NewJudgement, 'id'>): boolean {
  return item.judgement !== judgement || (item.remark ?? undefined) !== remark;
}

async function keep(
  visit: EmployeeVisit,
  authority: string,
  review: string,
  judged: readonly NewJudgement[],
): Promise<void> {
  await saveJudgements(visit, review, judged);
  await visit.record({
    action: 'log_review.judge',
    subject: { kind: 'log_review', id: review },
    authority,
    payload: { rows: judged.map(({ id, judgement }) => ({ id, judgement })) },
  });
}
