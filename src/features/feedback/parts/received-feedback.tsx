import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { OwnWords, Section } from '../../../platform/html/index.ts';
import { formatDate, formatPeriod, formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { feedbackTexts } from '../feedback-texts.ts';
import type { FeedbackRead, ReleasedFeedback } from '../released-queries.ts';

interface ReceivedFeedbackProps {
  readonly feedback: FeedbackRead;
  readonly callName: string;
  readonly today: PlainDate;
  readonly language: Language;
}

/**
 * What the team has sent, word for word, with when, by whom and on what it rests. Nothing where nothing is open: an
 * empty heading would tell that there is something to wait for.
 */
export function ReceivedFeedback({ feedback, callName, today, language }: ReceivedFeedbackProps) {
  const t = feedbackTexts[language].received;
  const { sent, until } = feedback;
  if (sent.length === 0) return null;
  const reason =
    until === undefined ? t.reason(callName) : t.reasonUntil(callName, formatDate(until, language));
  return (
    <Section id="feedback" title={t.title} spaced>
      <p class="ff-meta mb-4">{`${reason} ${t.closes(callName)}`}</p>
      {sent.map((one) => (
        <OwnWords words={one.words} source={sourceOf(one, callName, today, language)} />
      ))}
    </Section>
  );
}

function sourceOf(
  { about, releasedOn, releasedBy }: ReleasedFeedback,
  callName: string,
  today: PlainDate,
  language: Language,
): string {
  const t = feedbackTexts[language];
  const day = formatRelativeDay(releasedOn, today, language);
  const sent = releasedBy === undefined ? t.sentByCitizen(callName, day) : t.sentByTeam(releasedBy, day);
  return `${t.received.source(formatPeriod(about.from, about.to, language))}. ${sent}`;
}
