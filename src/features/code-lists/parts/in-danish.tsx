import type { Child } from 'hono/jsx';
import type { Language } from '../../../platform/i18n/dictionary.ts';

interface InDanishProps {
  readonly language: Language;
  readonly children?: Child;
}

/** Words that stay Danish on an English page – laws, sources –, said in Danish to whoever hears the page. */
export function InDanish({ language, children }: InDanishProps) {
  return <span lang={language === 'da' ? undefined : 'da'}>{children}</span>;
}
