import type { RowItem } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays } from '../../../platform/i18n/durations.ts';
import { nameOf, whenAndWhere } from '../session-words.ts';
import type { LeaderlessSession } from './leading-queries.ts';
import { leadingTexts } from './leading-texts.ts';

/** A group nobody is left to lead, as a row among what waits. */
export function withoutLeaderRow(session: LeaderlessSession, days: number, language: Language): RowItem {
  const t = leadingTexts[language].day;
  return {
    title: nameOf(session, language),
    tag:
      days === 0
        ? { text: t.today, tone: 'late' }
        : { text: t.left(formatDays(days, language)), tone: 'soon' },
    text: t.text(whenAndWhere(session, language)),
    action: { href: `/sessions/${session.id}`, label: t.action },
  };
}
