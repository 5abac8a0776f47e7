import { attended } from '../../../domain/session/attendance.ts';
import { EmptyState, MoreLink, Section, TimeLine, type TimeLineItem } from '../../../platform/html/index.ts';
import { formatShortDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatCount } from '../../../platform/i18n/numbers.ts';
import { sessionTexts } from '../../sessions/index.ts';
import type { EnrolmentModel } from '../enrolment-model.ts';
import { enrolmentTexts } from '../enrolment-texts.ts';
import type { SessionTrace } from '../traces.ts';
import { noteWords } from './note-words.ts';

interface SessionsSectionProps {
  readonly model: Pick<EnrolmentModel, 'course' | 'traces' | 'seesAllSessions'>;
  readonly language: Language;
}

/** Meetings along a line, newest first, each with whether the citizen came and what was noted. */
export function SessionsSection({ model, language }: SessionsSectionProps) {
  const { course, traces, seesAllSessions } = model;
  const t = enrolmentTexts[language];
  const count = formatCount(traces.timesAttended, traces.times, language);
  return (
    <Section
      id="sessions"
      title={t.sessions}
      spaced={traces.times === 0}
      meta={seesAllSessions ? traces.times > 0 && t.came(count) : t.onlySome}
    >
      {traces.times === 0 ? (
        <EmptyState heading={t.noSessions} text={t.noSessionsText} />
      ) : (
        <TimeLine items={traces.sessions.map((session) => lineItem(session, language))} />
      )}
      {traces.sessions.length < traces.times && (
        <MoreLink href={`/enrolments/${course.id}?show=all#sessions`} label={t.all(traces.times)} />
      )}
    </Section>
  );
}

function titleOf({ kind, holder }: SessionTrace, language: Language): string {
  const t = sessionTexts[language];
  if (holder === null) return t.kinds[kind];
  return t.withHolder[kind](holder.split(' ')[0] ?? holder);
}

function lineItem(session: SessionTrace, language: Language): TimeLineItem {
  const t = sessionTexts[language];
  return {
    when: formatShortDate(session.heldOn, language),
    state: attended(session.attendance) ? 'done' : undefined,
    title: titleOf(session, language),
    text: [`${t.attendance[session.attendance]}.`, noteWords(session, language)].join(' ').trim(),
  };
}
