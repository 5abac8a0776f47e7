import { type CvLine, type CvSection, cvSections } from '../../domain/cv/cv-line.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatMonth } from '../../platform/i18n/typed-month.ts';
import { cvTexts } from './cv-texts.ts';

/** The sections that hold something, in their order, with their lines in theirs. */
export function filledSections<Line extends CvLine>(
  lines: readonly Line[],
): readonly { readonly section: CvSection; readonly lines: readonly Line[] }[] {
  return cvSections
    .map((section) => ({ section, lines: lines.filter((line) => line.section === section) }))
    .filter((part) => part.lines.length > 0);
}

/** When it was: "marts 2026 – maj 2026", "siden marts 2026", "til 2019"; empty where no time is told. */
export function timeOf({ begun, ended }: Pick<CvLine, 'begun' | 'ended'>, language: Language): string {
  const t = cvTexts[language];
  if (begun === undefined) return ended === undefined ? '' : t.until(formatMonth(ended, language));
  if (ended === undefined) return t.since(formatMonth(begun, language));
  const from = formatMonth(begun, language);
  return ended === begun ? from : `${from} – ${formatMonth(ended, language)}`;
}

/** Where and when, in one quiet line. */
export function aroundOf(line: CvLine, language: Language): string {
  return [line.place, timeOf(line, language)].filter(Boolean).join(', ');
}
