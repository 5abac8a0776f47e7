import type { Goal, GoalId, Side } from '../../../domain/plan/plan.ts';
import { revise } from '../../../domain/plan/revise.ts';
import { isSameGoal, settleGoal } from '../../../domain/plan/settle-goal.ts';
import { goalStandingIn, type TypedGoal, type TypedStrand, typeIn } from '../forms/strand-form.ts';
import { whoseWords } from '../forms/words-form.ts';
import type { ToldGoal } from '../plan-model.ts';
import type { Next } from '../plan-repository.ts';
import { type FieldRefusal, seenAndNow } from './saved.ts';

export interface Judged<Value> {
  readonly next?: Next<Value>;
  readonly refusal?: readonly FieldRefusal[];
}

/** What becomes of each goal that was sent; larger ones first, so that their parts find them. */
export function judgeGoals(
  typed: TypedStrand,
  versions: readonly ToldGoal[],
  side: Side,
): readonly Judged<Goal>[] {
  return typed.goals
    .filter((goal) => !isLeftEmpty(goal, typed))
    .toSorted((one, other) => Number(one.parent !== '') - Number(other.parent !== ''))
    .map((goal) =>
      judgeGoal(
        goal,
        typed,
        versions.filter(({ id }) => id === goal.id),
        side,
      ),
    );
}

/** A row that was added and never used. */
function isLeftEmpty({ id, seen, words }: TypedGoal, { steps }: TypedStrand): boolean {
  const leadTo = steps.some((step) => step.goal === id && step.words.trim() !== '');
  return seen === 0 && words.trim() === '' && !leadTo;
}

function judgeGoal(
  typed: TypedGoal,
  all: TypedStrand,
  versions: readonly ToldGoal[],
  side: Side,
): Judged<Goal> {
  const { seen, now } = seenAndNow<ToldGoal>(versions, typed.seen);
  const settled = settleGoal({
    words: typed.words,
    type: side === 'citizen' ? (seen?.value.type ?? 'develop') : typeIn(typed.type),
    parent: parentOf(typed, all),
    standing: goalStandingIn(typed.standing),
    standingWords: typed.standingWords,
    wordsOf: whoseWords(side, typed.wordsOf, typed.words, seen?.value),
  });
  if (!settled.ok) return { refusal: atFields(typed.id, settled.refusals) };
  const revision = revise<Goal>(settled.value, seen, now, isSameGoal);
  if (revision.is === 'next')
    return { next: { id: typed.id, version: revision.version, value: settled.value } };
  if (revision.is === 'unchanged' || now === undefined) return {};
  return { refusal: [{ field: `${typed.id}_words`, refusal: 'conflict', now: now.value }] };
}

/** The larger goal that was chosen, if it is one: a part has no parts of its own. */
function parentOf({ id, parent }: TypedGoal, { goals }: TypedStrand): GoalId | undefined {
  const hasParts = goals.some((goal) => goal.parent === id);
  return hasParts
    ? undefined
    : goals.find((goal) => goal.id === parent && goal.id !== id && goal.parent === '')?.id;
}

const fieldOf: Readonly<Record<string, string>> = {
  words: 'words',
  type: 'type',
  doneBy: 'doer',
  dueOn: 'due',
  standingWords: 'standing_words',
};

/** The refusals of one row, at the fields they were sent under. */
export function atFields(id: string, refusals: Readonly<Record<string, unknown>>): FieldRefusal[] {
  return Object.entries(refusals).map(([part, refusal]) => ({
    field: `${id}_${fieldOf[part] ?? part}`,
    refusal: refusal as FieldRefusal['refusal'],
  }));
}
