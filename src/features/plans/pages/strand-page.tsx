import { BackLink, Button, ErrorSummary, Form, PageHead, SaveRow } from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { FieldRefusal } from '../commands/saved.ts';
import type { TypedStrand } from '../forms/strand-form.ts';
import { ConflictNotice } from '../parts/conflict-notice.tsx';
import { errorAt } from '../parts/error-at.ts';
import { GoalFields } from '../parts/goal-fields.tsx';
import { StepFields } from '../parts/step-fields.tsx';
import { WordsField } from '../parts/words-field.tsx';
import { planFormTexts } from '../plan-form-texts.ts';
import { planTexts } from '../plan-texts.ts';
import type { Voice } from '../voice.ts';

/** Who can be chosen to do a step. */
export interface Doer {
  readonly value: string;
  readonly label: string;
}

export interface StrandModel {
  readonly voice: Voice;
  readonly at: string;
  /** Where the form is sent. */
  readonly action: string;
  readonly name: string;
  readonly typed: TypedStrand;
  readonly doers: readonly Doer[];
  readonly refusals: readonly FieldRefusal[];
}

/** One strand's goals and steps, all in one form; rows are added by a press that saves nothing. */
export function StrandPage({ frame, model }: { readonly frame: Frame; readonly model: StrandModel }) {
  const { voice, at, typed, refusals, name } = model;
  const t = planFormTexts[voice.language];
  const read = planTexts[voice.language];
  const side = voice.own ? t.own : t.staff;
  return (
    <VisitPage
      frame={frame}
      title={side.strandTitle(name)}
      place={voice.own ? 'my-page' : 'my-day'}
      refused={refusals.length > 0}
    >
      <BackLink href={at} label={voice.own ? read.you.backToPlan : read.backToPlan} />
      <PageHead
        title={side.strandTitle(name)}
        subtitle={voice.own ? undefined : voice.callName}
        lead={side.strandLead}
      />
      <ErrorSummary
        heading={t.notSaved}
        text={t.nothingLost}
        errors={refusals.map(({ field, refusal }) => ({ field, text: t.refusals[refusal] }))}
      />
      <ConflictNotice refusals={refusals} voice={voice} />
      <Form action={model.action}>
        {/* What Enter presses: saving, not adding a row. */}
        <button class="sr-only" type="submit" tabindex={-1}>
          {t.save}
        </button>
        {typed.goals.map((goal, at) => (
          <GoalFields goal={goal} number={at + 1} model={model} />
        ))}
        <Loose model={model} />
        <Button label={t.addGoal} tone="secondary" name="add" value="goal" />
        {typed.needs === undefined ? null : (
          <WordsField
            name="needs"
            label={side.needs}
            hint={side.needsHint}
            typed={typed.needs}
            error={errorAt(model, 'needs')}
            either
            voice={voice}
          />
        )}
        <SaveRow>
          <Button label={t.save} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}

/** Steps that lead to no goal of the strand. */
function Loose({ model }: { readonly model: StrandModel }) {
  const { goals, steps } = model.typed;
  const loose = steps.filter(({ goal }) => !goals.some(({ id }) => id === goal));
  if (loose.length === 0) return null;
  return (
    <fieldset class="ff-goal">
      <legend class="h3">{planFormTexts[model.voice.language].loose}</legend>
      {loose.map((step, at) => (
        <StepFields step={step} number={at + 1} model={model} />
      ))}
    </fieldset>
  );
}
