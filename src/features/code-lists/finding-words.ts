import type { Language } from '../../platform/i18n/dictionary.ts';
import type { ImportFinding } from './files/file-finding.ts';
import { findingTexts } from './finding-texts.ts';
import { importTexts } from './import-texts.ts';

/** What to do about a finding, with its line: "Linje 3: …". */
export function findingWords({ line, check, values }: ImportFinding, language: Language): string {
  return importTexts[language].atLine(line, findingTexts[language][check](values));
}
