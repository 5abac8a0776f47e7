import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { Run } from '../run-queries.ts';
import { runTexts } from '../run-texts.ts';

/** Whose run it is, and which days its figures tell of. */
export function periodOf({ authorities, startsOn }: Run, language: Language): string {
  const whose = new Intl.ListFormat(language).format(authorities);
  const t = runTexts[language];
  return startsOn === undefined ? t.periodSoFar(whose) : t.period(whose, formatDate(startsOn, language));
}
