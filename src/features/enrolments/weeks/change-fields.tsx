import { leavable } from '../../../domain/enrolment/begin-next-phase.ts';
import { type Extendable, extendable } from '../../../domain/enrolment/extendable.ts';
import { pausable } from '../../../domain/enrolment/pausable.ts';
import { addWeeks } from '../../../domain/kernel/plain-date.ts';
import { Choices, DateField, SelectField, TextArea } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays, formatWeeks } from '../../../platform/i18n/durations.ts';
import type { TypedChange } from './change-form.ts';
import type { ChangeModel } from './change-page.tsx';
import { changeTexts } from './change-texts.ts';
import type { Step } from './steps.ts';

interface FieldsProps {
  readonly model: ChangeModel;
  readonly language: Language;
}

/** The fields of one step, in the order they are asked. */
export function ChangeFields({ model, language }: FieldsProps) {
  const { step } = model;
  return (
    <>
      {step === 'extend' && <WeeksField model={model} language={language} />}
      {step === 'next-phase' && <BecauseField model={model} language={language} />}
      {asksDay(step) && <DayField model={model} language={language} />}
      {step === 'pause' && <UntilField model={model} language={language} />}
      {step !== 'resume' && <ReasonField model={model} language={language} />}
    </>
  );
}

function asksDay(step: Step): boolean {
  return step !== 'extend' && step !== 'take-back';
}

function errorAt({ errors }: ChangeModel, field: keyof TypedChange): string | undefined {
  return errors.find((error) => error.field === field)?.text;
}

/** Each choice says the day it leads to, so that nobody counts weeks in a calendar. */
function WeeksField({ model, language }: FieldsProps) {
  const t = changeTexts[language];
  const open = extendable(model.deciding);
  if (open === undefined) return null;
  const { endsOn } = open.span;
  return (
    <SelectField
      name="weeks"
      label={t.weeks}
      hint={endsOn === undefined ? t.weeksHintPaused : t.weeksHint(formatDate(endsOn, language))}
      value={model.typed.weeks}
      options={[{ value: '', label: t.weeksChoose }, ...weekOptions(open, language)]}
      error={errorAt(model, 'weeks')}
    />
  );
}

function weekOptions({ span, atLeastWeeks, atMostWeeks }: Extendable, language: Language) {
  const t = changeTexts[language];
  return Array.from({ length: atMostWeeks - atLeastWeeks + 1 }, (_, at) => {
    const count = atLeastWeeks + at;
    const weeks = formatWeeks(count, language);
    const label =
      span.endsOn === undefined
        ? weeks
        : t.weeksOption(weeks, formatDate(addWeeks(span.endsOn, count), language));
    return { value: String(count), label };
  });
}

function BecauseField({ model, language }: FieldsProps) {
  const t = changeTexts[language];
  const goesOn = leavable(model.deciding)?.span.phase.whenJobStarts === 'goes_on';
  const offered = (['job_begins', 'agreed'] as const).filter((why) => why === 'agreed' || !goesOn);
  return (
    <Choices
      name="because"
      legend={t.because}
      options={offered.map((value) => ({ value, label: t.becauses[value] }))}
      value={model.typed.because}
      error={errorAt(model, 'because')}
    />
  );
}

function DayField({ model, language }: FieldsProps) {
  const t = changeTexts[language];
  return (
    <DateField
      name="on"
      label={t.on[model.step]}
      hint={t.dateHint}
      value={model.typed.on}
      error={errorAt(model, 'on')}
    />
  );
}

function UntilField({ model, language }: FieldsProps) {
  const t = changeTexts[language];
  const days = formatDays(pausable(model.deciding)?.daysLeft ?? 0, language);
  return (
    <DateField
      name="until"
      label={t.until}
      hint={t.untilHint(days)}
      optional
      value={model.typed.until}
      error={errorAt(model, 'until')}
    />
  );
}

function ReasonField({ model, language }: FieldsProps) {
  const t = changeTexts[language];
  const { step, deciding, course } = model;
  const isDemanded =
    step === 'take-back' || (step === 'extend' && (extendable(deciding)?.reasonDemanded ?? false));
  return (
    <TextArea
      name="reason"
      label={t.reason[step]}
      hint={t.reasonHint(course.callName)}
      rows={3}
      optional={!isDemanded}
      value={model.typed.reason}
      error={errorAt(model, 'reason')}
    />
  );
}
