import { goalStandings, goalTypes } from '../../../domain/plan/plan.ts';
import { longestGoal } from '../../../domain/plan/settle-goal.ts';
import { longestStanding } from '../../../domain/plan/settle-step.ts';
import { Button, FieldRow, SelectField, TextField } from '../../../platform/html/index.ts';
import type { TypedGoal } from '../forms/strand-form.ts';
import type { StrandModel } from '../pages/strand-page.tsx';
import { planFormTexts } from '../plan-form-texts.ts';
import { planTexts } from '../plan-texts.ts';
import { errorAt } from './error-at.ts';
import { StepFields } from './step-fields.tsx';

interface GoalFieldsProps {
  readonly goal: TypedGoal;
  readonly number: number;
  readonly model: StrandModel;
}

/** One goal with the steps that lead to it. */
export function GoalFields({ goal, number, model }: GoalFieldsProps) {
  const { voice, typed } = model;
  const t = planFormTexts[voice.language];
  const side = voice.own ? t.own : t.staff;
  const { id } = goal;
  const steps = typed.steps.filter((step) => step.goal === id);
  return (
    <fieldset class="ff-goal">
      <legend class="h3">{t.goalNumber(number)}</legend>
      <input type="hidden" name="goal" value={id} />
      <input type="hidden" name={`${id}_seen`} value={String(goal.seen)} />
      <FieldRow>
        <TextField
          name={`${id}_words`}
          label={side.goal}
          value={goal.words}
          error={errorAt(model, `${id}_words`)}
          maxlength={longestGoal}
          grow
        />
      </FieldRow>
      <AboutGoal goal={goal} model={model} />
      {goal.seen === 0 ? (
        <input type="hidden" name={`${id}_standing`} value={goal.standing} />
      ) : (
        <Standing goal={goal} model={model} />
      )}
      {steps.map((step, at) => (
        <StepFields step={step} number={at + 1} model={model} />
      ))}
      <Button label={t.addStep} tone="secondary" name="add" value={id} about={t.goalNumber(number)} />
    </fieldset>
  );
}

/** What staff say about a goal besides: its kind, whose words it is in, and whether it is part of a larger one. */
function AboutGoal({ goal, model }: Omit<GoalFieldsProps, 'number'>) {
  const { voice, typed } = model;
  const t = planFormTexts[voice.language];
  const { id, parent } = goal;
  const larger = typed.goals.filter((other) => other.id !== id && other.parent === '' && other.words !== '');
  if (voice.own) return <input type="hidden" name={`${id}_parent`} value={parent} />;
  return (
    <FieldRow>
      <SelectField
        name={`${id}_type`}
        label={t.type}
        value={goal.type}
        error={errorAt(model, `${id}_type`)}
        options={goalTypes.map((type) => ({ value: type, label: t.types[type] }))}
      />
      <SelectField
        name={`${id}_of`}
        label={t.whose}
        value={goal.wordsOf}
        options={[
          { value: 'citizen', label: t.whoseCitizen },
          { value: 'team', label: t.whoseTeam },
        ]}
      />
      {larger.length === 0 ? null : (
        <SelectField
          name={`${id}_parent`}
          label={t.parent}
          value={parent}
          options={[
            { value: '', label: t.noParent },
            ...larger.map((other) => ({ value: other.id, label: other.words })),
          ]}
        />
      )}
    </FieldRow>
  );
}

function Standing({ goal, model }: Omit<GoalFieldsProps, 'number'>) {
  const { language } = model.voice;
  const t = planFormTexts[language];
  const { id } = goal;
  return (
    <FieldRow>
      <SelectField
        name={`${id}_standing`}
        label={t.standing}
        value={goal.standing}
        options={goalStandings.map((how) => ({ value: how, label: planTexts[language].goalStandings[how] }))}
      />
      <TextField
        name={`${id}_standing_words`}
        label={t.standingWords}
        hint={t.standingHint}
        value={goal.standingWords}
        error={errorAt(model, `${id}_standing_words`)}
        maxlength={longestStanding}
        grow
        optional
      />
    </FieldRow>
  );
}
