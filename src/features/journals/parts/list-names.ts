import type { Language } from '../../../platform/i18n/dictionary.ts';

const lists = {
  da: new Intl.ListFormat('da-DK', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
} as const;

/** "Pia og Sofie". */
export function listNames(names: readonly string[], language: Language): string {
  return lists[language].format(names);
}
