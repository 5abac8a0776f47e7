import { soonDays } from '../../../domain/consent/consent-standing.ts';
import { daysBetween, type PlainDate } from '../../../domain/kernel/plain-date.ts';
import { MoreLink, Panel, type RowItem, Rows } from '../../../platform/html/index.ts';
import { formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays } from '../../../platform/i18n/durations.ts';
import { type CourseConsent, isEnded, isSharedOn } from '../course.ts';
import type { EnrolmentModel } from '../enrolment-model.ts';
import { enrolmentTexts } from '../enrolment-texts.ts';

interface ConsentsPanelProps {
  readonly model: Pick<EnrolmentModel, 'course' | 'today'>;
  readonly language: Language;
}

/** What the citizen has said yes to sharing, to whom and until when, also what was taken back. */
export function ConsentsPanel({ model: { course, today }, language }: ConsentsPanelProps) {
  const t = enrolmentTexts[language];
  return (
    <Panel id="consents" title={t.consents}>
      {course.consents.length === 0 ? (
        <p class="ff-meta">{!isEnded(course, today) ? t.noConsents(course.callName) : t.noneGiven}</p>
      ) : (
        <Rows items={course.consents.map((consent) => consentRow(consent, today, language))} />
      )}
      <MoreLink href={`/enrolments/${course.id}/sharing`} label={t.allShared} />
    </Panel>
  );
}

function consentRow(consent: CourseConsent, today: PlainDate, language: Language): RowItem {
  const t = enrolmentTexts[language];
  return {
    title: t.to(consent.toName),
    tag: endsSoon(consent, today, language),
    text: `${t.content[consent.content]} ${consentWords(consent, today, language)}`,
  };
}

function consentWords(consent: CourseConsent, today: PlainDate, language: Language): string {
  const t = enrolmentTexts[language];
  const near = (date: PlainDate): string => formatRelativeDay(date, today, language);
  const { period, withdrawnOn, sharedOn } = consent;
  if (withdrawnOn !== undefined) return t.takenBack(near(withdrawnOn));
  if (period.to !== undefined && period.to < today) return t.ranOut(near(period.to));
  if (period.from > today) return t.beganLater(near(period.from));
  const until = period.to === undefined ? '' : t.validTo(near(period.to));
  return sharedOn === undefined ? `${until} ${t.notShared}` : until;
}

function endsSoon(consent: CourseConsent, today: PlainDate, language: Language): RowItem['tag'] {
  const { to } = consent.period;
  if (to === undefined || !isSharedOn(consent, today)) return undefined;
  const days = daysBetween(today, to);
  return days > soonDays ? undefined : { text: formatDays(days, language), tone: 'soon' };
}
