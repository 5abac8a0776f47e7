import { MoreLink, Panel } from '../../../platform/html/index.ts';
import { formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { EnrolmentModel } from '../enrolment-model.ts';
import { enrolmentTexts } from '../enrolment-texts.ts';

interface NextStepPanelProps {
  readonly model: Pick<EnrolmentModel, 'course' | 'traces' | 'seesNotes' | 'mayOpenJournal' | 'today'>;
  readonly language: Language;
}

/** The step agreed last, and under it the way to the viewer's own journal where there is one. */
export function NextStepPanel({ model, language }: NextStepPanelProps) {
  const { course, mayOpenJournal } = model;
  const t = enrolmentTexts[language];
  return (
    <Panel id="next-step" title={t.nextStep} quietTitle soft>
      <StepWords model={model} language={language} />
      {mayOpenJournal && <MoreLink href={`/enrolments/${course.id}/journal`} label={t.journal} />}
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
