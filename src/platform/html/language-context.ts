import type { Language } from '../i18n/dictionary.ts';
import { createContext } from './jsx/context.ts';

/** Set once by the page frame, so that a field can say "Fejl:" without every form naming the language. */
export const LanguageContext = createContext<Language>('da');

/** The language of the page that is being rendered; Danish outside a page. */
export function pageLanguage(): Language {
  return LanguageContext.current();
}
