import { stepStandings } from '../../../domain/plan/plan.ts';
import { longestStanding, longestStep } from '../../../domain/plan/settle-step.ts';
import { DateField, FieldRow, SelectField, TextField } from '../../../platform/html/index.ts';
import type { TypedStep } from '../forms/strand-form.ts';
import type { StrandModel } from '../pages/strand-page.tsx';
import { planFormTexts } from '../plan-form-texts.ts';
import { planTexts } from '../plan-texts.ts';
import { errorAt } from './error-at.ts';

interface StepFieldsProps {
  readonly step: TypedStep;
  readonly number: number;
  readonly model: StrandModel;
}

/** One step: what, who, by when, and – once it is there – how it stands. */
export function StepFields({ step, number, model }: StepFieldsProps) {
  const t = planFormTexts[model.voice.language];
  const { id } = step;
  return (
    <fieldset class="ff-step">
      <legend class="form-label">{t.stepNumber(number)}</legend>
      <input type="hidden" name="step" value={id} />
      <input type="hidden" name={`${id}_seen`} value={String(step.seen)} />
      <input type="hidden" name={`${id}_goal`} value={step.goal} />
      <FieldRow>
        <TextField
          name={`${id}_words`}
          label={t.step}
          value={step.words}
          error={errorAt(model, `${id}_words`)}
          maxlength={longestStep}
          grow
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          name={`${id}_doer`}
          label={t.doer}
          value={step.doer}
          error={errorAt(model, `${id}_doer`)}
          options={model.doers}
        />
        <TextField
          name={`${id}_doer_words`}
          label={t.doerWords}
          value={step.doerWords}
          maxlength={80}
          optional
        />
        <DateField
          name={`${id}_due`}
          label={t.due}
          hint={t.dueHint}
          value={step.due}
          error={errorAt(model, `${id}_due`)}
          optional
        />
      </FieldRow>
      {step.seen === 0 ? (
        <input type="hidden" name={`${id}_standing`} value={step.standing} />
      ) : (
        <Standing step={step} model={model} />
      )}
    </fieldset>
  );
}

function Standing({ step, model }: Omit<StepFieldsProps, 'number'>) {
  const { language } = model.voice;
  const t = planFormTexts[language];
  const { id } = step;
  return (
    <FieldRow>
      <SelectField
        name={`${id}_standing`}
        label={t.standing}
        value={step.standing}
        options={stepStandings.map((how) => ({ value: how, label: planTexts[language].stepStandings[how] }))}
      />
      <TextField
        name={`${id}_standing_words`}
        label={t.standingWords}
        hint={t.standingHint}
        value={step.standingWords}
        error={errorAt(model, `${id}_standing_words`)}
        maxlength={longestStanding}
        grow
        optional
      />
    </FieldRow>
  );
}
