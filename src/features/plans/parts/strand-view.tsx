import { type StepItem, Steps } from '../../../platform/html/index.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { formatShortDay } from '../../../platform/i18n/dates.ts';
import type { PlanInShort, ToldGoal, ToldStep } from '../plan-model.ts';
import { planTexts } from '../plan-texts.ts';
import { dayIn, doerIn, type Voice } from '../voice.ts';

interface StrandViewProps {
  readonly strand: { readonly key: string; readonly name: string };
  readonly plan: Pick<PlanInShort, 'goals' | 'steps'>;
  readonly voice: Voice;
  /** Shown also where nothing is in it yet. */
  readonly empty?: boolean | undefined;
}

/** One strand: its goals, the larger first, each with what is done and what comes. */
export function StrandView({ strand, plan, voice, empty }: StrandViewProps) {
  const t = planTexts[voice.language];
  const goals = plan.goals.filter((goal) => goal.strand === strand.key);
  const steps = plan.steps.filter((step) => step.strand === strand.key);
  const loose = steps.filter(({ goal }) => !goals.some(({ id }) => id === goal));
  if (goals.length === 0 && steps.length === 0 && !empty) return null;
  return (
    <div class="ff-strand">
      <h3>{strand.name}</h3>
      {goals.length === 0 && steps.length === 0 ? <p class="ff-meta">{t.noGoals}</p> : null}
      {inOrder(goals).map((goal) => (
        <GoalView
          goal={goal}
          larger={goals.find(({ id }) => id === goal.parent)}
          steps={steps.filter((step) => step.goal === goal.id)}
          voice={voice}
        />
      ))}
      {loose.length === 0 ? null : <Steps items={stepItems(loose, voice)} />}
    </div>
  );
}

/** Each larger goal with its parts right after it. */
function inOrder(goals: readonly ToldGoal[]): readonly ToldGoal[] {
  const larger = goals.filter(({ parent }) => parent === undefined);
  return larger.flatMap((goal) => [goal, ...goals.filter(({ parent }) => parent === goal.id)]);
}

interface GoalViewProps {
  readonly goal: ToldGoal;
  readonly larger: ToldGoal | undefined;
  readonly steps: readonly ToldStep[];
  readonly voice: Voice;
}

function GoalView({ goal, larger, steps, voice }: GoalViewProps) {
  const t = planTexts[voice.language];
  const told = [
    ...(larger === undefined ? [] : [t.partOf(larger.words)]),
    // What kind of goal it is, is a word among staff.
    ...(voice.own ? [] : [t.types[goal.type]]),
    ...(goal.standing === 'open' ? [] : [standingOf(goal, t.goalStandings[goal.standing], voice)]),
  ].join('. ');
  return (
    <>
      <h4>{goal.words}</h4>
      {told === '' ? null : <p class="ff-meta">{capital(told)}</p>}
      {steps.length === 0 ? null : <Steps items={stepItems(steps, voice)} />}
    </>
  );
}

/** What is done first, then what comes, the next of it named so. */
function stepItems(steps: readonly ToldStep[], voice: Voice): StepItem[] {
  const t = planTexts[voice.language];
  const order = { done: 0, open: 1, dropped: 2 };
  const sorted = steps.toSorted(
    (one, other) =>
      order[one.standing] - order[other.standing] ||
      (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'),
  );
  const next = sorted.find(({ standing }) => standing === 'open');
  return sorted.map((step) => ({
    done: step.standing === 'done',
    icon: step.standing === 'dropped' ? 'close' : undefined,
    text:
      step === next ? (
        <>
          <strong>{t.nextStep}</strong> {step.words}
        </>
      ) : (
        step.words
      ),
    note: stepNote(step, voice),
  }));
}

function stepNote(step: ToldStep, voice: Voice): string {
  const t = planTexts[voice.language];
  if (step.standing !== 'open') return standingOf(step, t.stepStandings[step.standing], voice);
  const who = capital(doerIn(voice, step));
  return step.dueOn === undefined ? who : t.byWhen(who, formatShortDay(step.dueOn, voice.language));
}

function standingOf({ standingWords, change }: ToldGoal | ToldStep, how: string, voice: Voice): string {
  const t = planTexts[voice.language];
  const said = t.standing(how, dayIn(voice, change.on));
  return standingWords === undefined ? said : `${said}${t.because(standingWords)}`;
}
