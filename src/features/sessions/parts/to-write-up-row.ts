import type { RowItem } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { dayTexts } from '../day-texts.ts';
import type { HeldSession } from '../held-queries.ts';
import { nameOf, whenAndWhere } from '../session-words.ts';
import { writeUp } from './today-section.tsx';

/** A session that has been held and not written up, as a row among what waits. */
export function toWriteUpRow(session: HeldSession, language: Language): RowItem {
  const t = dayTexts[language];
  const [first, ...rest] = session.people;
  const isOne = first !== undefined && rest.length === 0 && session.title === null;
  return {
    title: isOne ? first.callName : nameOf(session, language),
    tag: { text: t.missing, tone: 'late' },
    text: t.missingText(whenAndWhere(session, language), session.people.length),
    action: writeUp(session, language),
  };
}
