import { Panel } from '../../../platform/html/index.ts';
import { formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { EnrolmentModel } from '../enrolment-model.ts';
import { enrolmentTexts } from '../enrolment-texts.ts';

interface NextStepPanelProps {
  readonly model: Pick<EnrolmentModel, 'traces' | 'seesNotes' | 'today'>;
  readonly language: Language;
}

/** The step agreed last. It stands in the notes, so whoever does not read them is told why it is not here. */
export function NextStepPanel({ model, language }: NextStepPanelProps) {
  return (
    <Panel id="next-step" title={enrolmentTexts[language].nextStep} quietTitle soft>
      <StepWords model={model} language={language} />
    </Panel>
  );
}

function StepWords({ model: { traces, seesNotes, today }, language }: NextStepPanelProps) {
  const t = enrolmentTexts[language];
  const step = traces.nextStep;
  if (step === null) return <p>{seesNotes ? t.nextStepNone : t.nextStepHidden}</p>;
  const on = step.on === null ? undefined : formatRelativeDay(step.on, today, language);
  return (
    <>
      <p>
        {on && (
          <>
            <strong>{on.charAt(0).toUpperCase() + on.slice(1)}</strong>
            <br />
          </>
        )}
        {on ? step.what : <strong>{step.what}</strong>}
      </p>
      <p class="ff-meta">{t.agreed(step.writer, formatRelativeDay(step.writtenOn, today, language))}</p>
    </>
  );
}
