import type { Finding } from '../../domain/programme/finding.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { findingTexts } from './finding-texts.ts';

/** A finding as a page shows it. */
export interface FindingWords {
  /** "intake, criteria nr. 2, holdsWhen". */
  readonly where: string;
  /** What is wrong, and what to do. */
  readonly what: string;
}

export function findingWords({ check, at, values }: Finding, language: Language): FindingWords {
  const t = findingTexts[language];
  return { where: at === '' ? t.wholeFile : placeInWords(at, language), what: t.findings[check](values) };
}

/** Files count from nought, people from one. */
function placeInWords(at: string, language: Language): string {
  return at
    .split('.')
    .map((part) =>
      part.replace(/^(.*)\[(\d+)\]$/, (_, list: string, index: string) =>
        findingTexts[language].number(list, Number(index) + 1),
      ),
    )
    .join(', ');
}
