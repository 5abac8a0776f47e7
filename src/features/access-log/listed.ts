import type { Language } from '../../platform/i18n/dictionary.ts';

const formats = {
  da: new Intl.ListFormat('da-DK', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
} as const;

/** "a, b og c", each thing once. */
export function listed(things: readonly string[], language: Language): string {
  return formats[language].format(new Set(things));
}
