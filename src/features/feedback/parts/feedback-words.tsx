import type { Child } from 'hono/jsx';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { OwnWords } from '../../../platform/html/index.ts';
import { formatPeriod, formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { NamedDraft } from '../feedback-sheet.ts';
import { feedbackTexts } from '../feedback-texts.ts';

interface FeedbackWordsProps {
  readonly draft: NamedDraft;
  readonly callName: string;
  readonly today: PlainDate;
  readonly language: Language;
}

/** A proposal word for word, with who wrote it and what became of it. */
export function FeedbackWords({ draft, callName, today, language }: FeedbackWordsProps) {
  const t = feedbackTexts[language];
  const { about, words, writer, writtenOn } = draft;
  const written = t.source(
    formatPeriod(about.from, about.to ?? about.from, language),
    writer,
    formatRelativeDay(writtenOn, today, language),
  );
  return (
    <OwnWords words={words} source={`${written} ${outcome({ draft, callName, today, language })}`.trim()} />
  );
}

function outcome({ draft: { state, settledBy }, callName, today, language }: FeedbackWordsProps): Child {
  const t = feedbackTexts[language];
  if (state.is === 'open') return '';
  const day = formatRelativeDay(state.on, today, language);
  if (state.is === 'released')
    return settledBy === undefined ? t.sentByCitizen(callName, day) : t.sentByTeam(settledBy, day);
  return settledBy === undefined ? t.keptByCitizen(callName, day) : t.keptByTeam(settledBy, day);
}
