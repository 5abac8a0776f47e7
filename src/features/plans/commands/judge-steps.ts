import type { AccountId } from '../../../domain/kernel/ids.ts';
import type { GoalId, Step } from '../../../domain/plan/plan.ts';
import { revise } from '../../../domain/plan/revise.ts';
import { isSameStep, settleStep } from '../../../domain/plan/settle-step.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import { doerOf, stepStandingIn, type TypedStep, type TypedStrand } from '../forms/strand-form.ts';
import type { Plan, ToldStep } from '../plan-model.ts';
import { atFields, type Judged } from './judge-goals.ts';
import { seenAndNow } from './saved.ts';

/** What becomes of each step that was sent. */
export function judgeSteps(
  typed: TypedStrand,
  { goals, steps }: Plan,
  strand: string,
  doers: readonly AccountId[],
): readonly Judged<Step>[] {
  const known = [...goals.filter((goal) => goal.strand === strand), ...typed.goals].map(({ id }) => id);
  const all = steps.filter((step) => step.strand === strand);
  return typed.steps
    .filter((step) => step.seen > 0 || step.words.trim() !== '')
    .map((step) =>
      judgeStep(
        step,
        known,
        all.filter(({ id }) => id === step.id),
        doers,
      ),
    );
}

function judgeStep(
  typed: TypedStep,
  known: readonly GoalId[],
  versions: readonly ToldStep[],
  doers: readonly AccountId[],
): Judged<Step> {
  const { seen, now } = seenAndNow<ToldStep>(versions, typed.seen);
  const dueOn = parseTypedDate(typed.due);
  const settled = settleStep(
    {
      words: typed.words,
      goal: known.find((id) => id === typed.goal),
      doneBy: doerOf(typed),
      dueOn,
      isDueUnreadable: dueOn === undefined && typed.due.trim() !== '',
      standing: stepStandingIn(typed.standing),
      standingWords: typed.standingWords,
    },
    doers,
  );
  if (!settled.ok) return { refusal: atFields(typed.id, settled.refusals) };
  const revision = revise<Step>(settled.value, seen, now, isSameStep);
  if (revision.is === 'next')
    return { next: { id: typed.id, version: revision.version, value: settled.value } };
  if (revision.is === 'unchanged' || now === undefined) return {};
  return { refusal: [{ field: `${typed.id}_words`, refusal: 'conflict', now: now.value }] };
}
