import { Checks, SelectField } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { noteTexts } from '../note-texts.ts';
import type { ShortNoteModel } from '../pages/short-note-page.tsx';

interface PlanFieldsProps {
  readonly model: Pick<ShortNoteModel, 'typed' | 'plan' | 'doneSteps'>;
  readonly language: Language;
}

/** Where the next step goes in the plan, and the steps of the plan that are done: neither need be answered. */
export function PlanFields({ model: { typed, plan, doneSteps }, language }: PlanFieldsProps) {
  const t = noteTexts[language];
  if (plan.strands.length === 0) return null;
  return (
    <>
      <SelectField
        name="step_strand"
        label={t.stepInPlan}
        value={typed.step_strand}
        options={[
          { value: '', label: t.notInPlan },
          ...plan.strands.map(({ key, name }) => ({ value: key, label: t.underStrand(name) })),
        ]}
      />
      {plan.steps.length > 0 && (
        <Checks
          name="done_step"
          legend={t.doneSteps}
          optional
          stacked
          values={doneSteps}
          options={plan.steps.map(({ id, words }) => ({ value: id, label: words }))}
        />
      )}
    </>
  );
}
