import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { CompletionRow, CountedClosing } from '../../domain/outcome/completion-row.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { figureTexts } from './figure-texts.ts';

/** Why a course is counted where it is: "startede 2. marts 2026, gennemførte 28. november 2026, ingen anbefaling". */
export function courseInFigure(
  course: CompletionRow | undefined,
  asOf: PlainDate,
  language: Language,
): string {
  if (course === undefined) return '';
  const start = startWords(course.startedOn, asOf, language);
  return [start, ...(course.closing ? closingWords(course.closing, language) : [])].join(', ');
}

function startWords(startedOn: PlainDate | undefined, asOf: PlainDate, language: Language): string {
  const t = figureTexts[language];
  if (startedOn === undefined) return t.leftOut.start_date_missing;
  const date = formatDate(startedOn, language);
  return startedOn > asOf ? t.startsOn(date) : t.startedOn(date);
}

function closingWords({ ending, endedOn, hasRecommendation }: CountedClosing, language: Language): string[] {
  const t = figureTexts[language];
  const end = t.endings[ending](endedOn === undefined ? '' : formatDate(endedOn, language)).trim();
  return ending === 'completed' && !hasRecommendation ? [end, t.noRecommendation] : [end];
}
