import type { Language } from '../../../platform/i18n/dictionary.ts';
import { myPageTexts } from '../my-page-texts.ts';

/** A heading that says what it is about, where the page has the same one about something else. */
export function told(title: string, of: string | undefined, language: Language): string {
  return of === undefined ? title : myPageTexts[language].of(title, of);
}

/** What tells one way from the others: the authority where there are several, the programme where it has several. */
export function nameAmong(
  ways: number,
  programme: string,
  records: number,
  authority: string,
): string | undefined {
  const parts = [...(ways > 1 ? [programme] : []), ...(records > 1 ? [authority] : [])];
  return parts.length === 0 ? undefined : parts.join(', ');
}
