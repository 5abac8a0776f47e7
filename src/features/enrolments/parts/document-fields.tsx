import type { ClosingDocument } from '../../../domain/programme/closing-documents.ts';
import { Choices, TextArea, TextField } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { closingTexts } from '../closing-texts.ts';
import { courseTexts } from '../course-texts.ts';
import type { TypedClosing } from '../forms/closing-form.ts';
import type { ClosingModel } from '../pages/closing-page.tsx';

interface FieldsProps {
  readonly model: Pick<ClosingModel, 'course' | 'definition' | 'typed' | 'errors'>;
  readonly language: Language;
}

/** What the model wants written besides the recommendation. What it does not know is not asked for. */
export function DocumentFields({ model, language }: FieldsProps) {
  const knows = (document: ClosingDocument): boolean =>
    model.definition.closingDocuments.some((one) => one.document === document);
  return (
    <>
      {knows('onward_plan') && <PlanField model={model} language={language} />}
      {knows('onward_handover') && <HandoverFields model={model} language={language} />}
      {knows('cv_lines') && <CvField model={model} language={language} />}
    </>
  );
}

/** For which endings the model demands a document, in words; nothing where it demands none. */
export function demandHint(
  { definition }: Pick<ClosingModel, 'definition'>,
  document: ClosingDocument,
  language: Language,
): string {
  const demanded = definition.closingDocuments.find((one) => one.document === document)?.demandedFor ?? [];
  if (demanded.length === 0) return '';
  const endings = demanded.map((ending) => courseTexts[language].endings[ending].toLowerCase());
  return closingTexts[language].demandedFor(endings.join(', '));
}

function errorAt({ errors }: FieldsProps['model'], field: keyof TypedClosing): string | undefined {
  return errors.find((error) => error.field === field)?.text;
}

function PlanField({ model, language }: FieldsProps) {
  const t = closingTexts[language];
  return (
    <TextArea
      name="onward_plan"
      label={t.onwardPlan}
      hint={`${t.onwardPlanHint(model.course.callName)} ${demandHint(model, 'onward_plan', language)}`}
      value={model.typed.onward_plan}
      error={errorAt(model, 'onward_plan')}
    />
  );
}

function HandoverFields({ model, language }: FieldsProps) {
  const { typed } = model;
  const t = closingTexts[language];
  return (
    <>
      <TextField
        name="handover_to"
        label={`${t.handover}: ${t.handoverTo.toLowerCase()}`}
        hint={`${t.handoverToHint} ${demandHint(model, 'onward_handover', language)}`}
        value={typed.handover_to}
        error={errorAt(model, 'handover_to')}
      />
      <TextArea
        name="handover_what"
        label={t.handoverWhat}
        hint={t.handoverWhatHint}
        rows={3}
        value={typed.handover_what}
        error={errorAt(model, 'handover_what')}
      />
      <Choices
        name="handover_basis"
        legend={t.handoverBasis}
        options={(['consent', 'law'] as const).map((value) => ({ value, label: t.bases[value] }))}
        value={typed.handover_basis}
        error={errorAt(model, 'handover_basis')}
      />
      <TextField
        name="handover_rule"
        label={t.handoverRule}
        hint={t.handoverRuleHint}
        optional
        value={typed.handover_rule}
        error={errorAt(model, 'handover_rule')}
      />
    </>
  );
}

function CvField({ model, language }: FieldsProps) {
  const t = closingTexts[language];
  return (
    <TextArea
      name="cv_lines"
      label={t.cvLines}
      hint={`${t.cvLinesHint(model.course.callName)} ${demandHint(model, 'cv_lines', language)}`}
      rows={5}
      value={model.typed.cv_lines}
      error={errorAt(model, 'cv_lines')}
    />
  );
}
