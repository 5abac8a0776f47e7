import { MoreLink, Panel } from '../../../platform/html/index.ts';
import { formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { appointmentTitle, dayAndTime, placeWords } from '../../sessions/index.ts';
import type { EnrolmentModel } from '../enrolment-model.ts';
import { enrolmentTexts } from '../enrolment-texts.ts';

interface NextPanelProps {
  readonly model: Pick<EnrolmentModel, 'traces' | 'today' | 'course' | 'mayRecord'>;
  readonly language: Language;
}

/** What comes next: when the citizen is met, and the step agreed last where the viewer reads the notes it stands in. */
export function NextPanel({ model, language }: NextPanelProps) {
  return (
    <Panel id="next" title={enrolmentTexts[language].next} quietTitle soft>
      <NextAppointment model={model} language={language} />
      <NextStep model={model} language={language} />
    </Panel>
  );
}

function NextAppointment({ model: { traces, today, course, mayRecord }, language }: NextPanelProps) {
  const t = enrolmentTexts[language];
  const [next] = traces.appointments;
  if (next === undefined)
    return (
      <>
        <p class="mb-2">{t.nextNone}</p>
        {mayRecord && <MoreLink href={`/sessions/new?enrolment=${course.id}`} label={t.nextPlan} />}
      </>
    );
  const place = placeWords(next, language);
  return (
    <>
      <p class="mb-2">
        <strong>{dayAndTime(next, today, language)}</strong>
        <br />
        {appointmentTitle(next, language)}
        {place === undefined ? '.' : `, ${place}.`}
      </p>
      <MoreLink href={`/sessions/${next.session}`} label={t.nextOpen} />
    </>
  );
}

function NextStep({ model: { traces, today }, language }: NextPanelProps) {
  const t = enrolmentTexts[language];
  const step = traces.nextStep;
  if (step === null) return null;
  const on = step.on === null ? '' : `, ${formatRelativeDay(step.on, today, language)}`;
  return (
    <>
      <h3 class="ff-label mt-4">{t.nextStep}</h3>
      <p class="mb-0">
        {step.what}
        {on}
      </p>
      <p class="ff-meta">{t.agreed(step.writer, formatRelativeDay(step.writtenOn, today, language))}</p>
    </>
  );
}
