import {
  Bullets,
  type FactItem,
  Facts,
  MoreLink,
  OwnWords,
  Rows,
  Section,
} from '../../../platform/html/index.ts';
import { formatDate, formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { PastClosing } from '../closing-queries.ts';
import { closingTexts } from '../closing-texts.ts';
import { courseTexts } from '../course-texts.ts';
import type { EnrolmentModel } from '../enrolment-model.ts';
import { enrolmentTexts } from '../enrolment-texts.ts';

interface ClosingSectionProps {
  readonly model: Pick<EnrolmentModel, 'course' | 'traces' | 'today' | 'mayClose'>;
  readonly language: Language;
}

/** How the course ended or is to end, what comes next, and the endings that were taken back. Nothing without any. */
export function ClosingSection({ model, language }: ClosingSectionProps) {
  const { course, traces, today, mayClose } = model;
  const t = closingTexts[language];
  const closing = traces.closings.find(({ takenBack }) => takenBack === null);
  const earlier = traces.closings.filter(({ takenBack }) => takenBack !== null);
  if (traces.closings.length === 0) return null;
  return (
    <Section id="closing" title={enrolmentTexts[language].closing} spaced>
      {closing && <Standing closing={closing} today={today} language={language} />}
      {closing && mayClose && (
        <MoreLink href={`/enrolments/${course.id}/closing/take-back`} label={t.takeBack} />
      )}
      {earlier.length > 0 && <Rows items={earlier.map((one) => earlierRow(one, today, language))} />}
    </Section>
  );
}

interface StandingProps {
  readonly closing: PastClosing;
  readonly today: ClosingSectionProps['model']['today'];
  readonly language: Language;
}

function Standing({ closing, today, language }: StandingProps) {
  const [t, c] = [enrolmentTexts[language], closingTexts[language]];
  const { endedOn, recommendation, cvLines } = closing;
  return (
    <>
      {endedOn !== null && endedOn > today ? <p>{c.endsOn(formatDate(endedOn, language))}</p> : null}
      {recommendation && <OwnWords words={recommendation} source={t.recommendation} />}
      <Facts wide items={factsOf(closing, today, language)} />
      {cvLines.length > 0 && (
        <>
          <h3>{c.cvLines}</h3>
          <Bullets items={cvLines} />
        </>
      )}
    </>
  );
}

function factsOf(closing: PastClosing, today: StandingProps['today'], language: Language): FactItem[] {
  const [t, c] = [enrolmentTexts[language], closingTexts[language]];
  const { ending, endedOn, onwardPlan, handover, remark, by, closedOn } = closing;
  const facts: (FactItem | false)[] = [
    { term: t.ending, value: courseTexts[language].endings[ending] },
    { term: t.endedOn, value: endedOn === null ? c.dayUnknown : formatDate(endedOn, language) },
    onwardPlan !== null && { term: c.onwardPlan, value: onwardPlan },
    handover !== null && { term: c.handover, value: handoverWords(handover, language) },
    remark !== null && { term: t.remark, value: remark },
    { term: c.noted, value: c.writtenBy(by, formatRelativeDay(closedOn, today, language)) },
  ];
  return facts.filter((fact) => fact !== false);
}

function handoverWords(
  { to, what, basis, rule }: NonNullable<PastClosing['handover']>,
  language: Language,
): string {
  return `${to}: ${what} (${rule ?? closingTexts[language].bases[basis].toLowerCase()})`;
}

function earlierRow(closing: PastClosing, today: StandingProps['today'], language: Language) {
  const t = closingTexts[language];
  const { ending, endedOn, by, closedOn, takenBack } = closing;
  const near = (day: StandingProps['today']): string => formatRelativeDay(day, today, language);
  const undone =
    takenBack === null ? [] : [t.takenBackBy(takenBack.by, near(takenBack.on)), takenBack.reason ?? ''];
  return {
    title: `${courseTexts[language].endings[ending]}, ${endedOn === null ? t.dayUnknown : formatDate(endedOn, language)}`,
    tag: { text: t.earlier.toLowerCase() },
    text: [t.writtenBy(by, near(closedOn)), ...undone].join(' ').trim(),
  };
}
