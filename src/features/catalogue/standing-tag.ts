import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { TagProps } from '../../platform/html/index.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { catalogueTexts } from './catalogue-texts.ts';
import type { PublicRun } from './public-run.ts';
import { standingOn } from './standing.ts';

/** Where a run stands, with the day where that is what one wants to know. */
export function standingTag(
  run: Pick<PublicRun, 'startsOn' | 'endsOn'>,
  today: PlainDate,
  language: Language,
): TagProps {
  const t = catalogueTexts[language];
  const standing = standingOn(run, today);
  if (standing === 'running') return { text: t.running, tone: 'ok' };
  if (standing === 'ahead' && run.startsOn !== undefined)
    return { text: t.begins(formatDate(run.startsOn, language)), tone: 'soon' };
  return { text: run.endsOn ? t.ended(formatDate(run.endsOn, language)) : t.running };
}
