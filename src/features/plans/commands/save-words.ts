import { type PlanWords, type Side, wordParts } from '../../../domain/plan/plan.ts';
import { revise } from '../../../domain/plan/revise.ts';
import { isSameWords, settleWords } from '../../../domain/plan/settle-words.ts';
import type { Visit } from '../../access/index.ts';
import { eithersParts, type TypedParts, type TypedWords, whoseWords } from '../forms/words-form.ts';
import type { Told } from '../plan-model.ts';
import { readPlan } from '../plan-queries.ts';
import { addWords, holdPlan } from '../plan-repository.ts';
import type { PlanSheet } from '../plan-sheet-queries.ts';
import { recordPlanChange } from './record-plan-change.ts';
import { type FieldRefusal, type Saved, seenAndNow } from './saved.ts';

/** Saves the words a plan stands on, those that were changed; all of them, or none. */
export async function saveWords(visit: Visit, sheet: PlanSheet, typed: TypedParts): Promise<Saved> {
  await holdPlan(visit, sheet.enrolment);
  const { words } = await readPlan(visit, sheet.enrolment, 'all');
  const side: Side = visit.viewer.as === 'citizen' ? 'citizen' : 'staff';
  const judged = wordParts.map((part) => {
    const versions = words.filter(({ about }) => about === part);
    const whose = eithersParts.includes(part) ? typed[part] : { ...typed[part], wordsOf: 'citizen' };
    return { part, ...judgeWords(part, whose, versions, side) };
  });
  const refusals = judged.flatMap(({ refusal }) => refusal ?? []);
  if (refusals.length > 0) return { ok: false, refusals };
  const changed = judged.flatMap(({ part, next }) => (next === undefined ? [] : [{ part, next }]));
  for (const { part, next } of changed) await addWords(visit, sheet.enrolment, part, next);
  if (changed.length > 0)
    await recordPlanChange(visit, { id: sheet.enrolment, authority: sheet.authority }, 'words', {
      words: changed.length,
    });
  return { ok: true, changed: changed.length };
}

interface JudgedWords {
  readonly next?: { readonly version: number; readonly value: PlanWords };
  readonly refusal?: FieldRefusal;
}

/** What becomes of some words: their next version, nothing, or what is in the way. */
export function judgeWords(
  field: string,
  { words, wordsOf, seen: version }: TypedWords,
  versions: readonly Told<PlanWords>[],
  side: Side,
): JudgedWords {
  const { seen, now } = seenAndNow(versions, version);
  const settled = settleWords({ words, wordsOf: whoseWords(side, wordsOf, words, seen?.value) });
  if (!settled.ok) return { refusal: { field, refusal: settled.refusal } };
  if (now === undefined && settled.value.words === '') return {};
  const revision = revise<PlanWords>(settled.value, seen, now, isSameWords);
  if (revision.is === 'next') return { next: { version: revision.version, value: settled.value } };
  if (revision.is === 'unchanged' || now === undefined) return {};
  return {
    refusal: { field, refusal: 'conflict', now: { words: now.value.words, change: now.value.change } },
  };
}
