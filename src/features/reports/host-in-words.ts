import type { EditionDocument } from '../../domain/report/edition-document.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatNumber, formatShare } from '../../platform/i18n/numbers.ts';
import { hostTexts } from './host-texts.ts';

/** Attendance at the host programme in words; `undefined` where nothing is told of it. */
export function hostInWords({ host, threshold }: EditionDocument, language: Language) {
  if (host === undefined) return undefined;
  const t = hostTexts[language];
  return {
    title: t.title(host.name),
    text: `${t.text} ${t.atLeast(formatNumber(threshold, language))}`,
    rows: (['both', 'hostOnly'] as const).map((group) => ({
      who: t[group],
      came: host[group].came,
      offered: host[group].offered,
      share: formatShare(host[group].came, host[group].offered, language),
    })),
  };
}
