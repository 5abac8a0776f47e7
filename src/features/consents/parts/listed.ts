import type { Language } from '../../../platform/i18n/dictionary.ts';

const lists = {
  da: new Intl.ListFormat('da-DK', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
} as const;

/** Several things in one sentence: the first with its capital letter, the others without. */
export function listed(things: readonly string[], language: Language): string {
  const [first, ...others] = things;
  if (first === undefined) return '';
  return lists[language].format([first, ...others.map((one) => one.charAt(0).toLowerCase() + one.slice(1))]);
}
