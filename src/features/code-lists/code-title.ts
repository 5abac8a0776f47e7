import type { CodePeriod } from '../../domain/code-list/code-list.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';

/** "6.6 modtager af sygedagpenge": the law's number goes first; a code that is a word says nothing more. */
export function codeTitle(
  code: string,
  { wording }: Pick<CodePeriod, 'wording'>,
  language: Language,
): string {
  return /^\d/.test(code) ? `${code} ${wording[language]}` : wording[language];
}
