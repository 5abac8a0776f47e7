import { formatDate } from '../../platform/i18n/dates.ts';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import type { WordedVersion } from './placement-model.ts';
import type { PlaceNumbers } from './placement-queries.ts';

/**
 * What an application in VITAS asks for, ready to be copied: in Danish, which that system speaks. It names no citizen;
 * the number is typed there.
 */
export function vitasText(version: WordedVersion, place: PlaceNumbers): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Tilbud', version.kindDa],
    ['Virksomhed', version.workplaceName],
    ['CVR-nummer', place.cvr],
    ['P-nummer', place.pNumber],
    ['Adresse', place.address],
    ['Kontakt', version.contacts],
    ['Periode', `${formatDate(version.from, 'da')} til ${formatDate(version.to, 'da')}`],
    ['Timer om ugen', formatNumber(version.hoursAWeek, 'da')],
    ['Formål', version.goals],
    ['Opgaver', version.tasks],
    ['Hensyn på arbejdspladsen', version.accommodations],
  ];
  return lines.flatMap(([name, said]) => (said === undefined ? [] : [`${name}: ${said}`])).join('\n');
}
