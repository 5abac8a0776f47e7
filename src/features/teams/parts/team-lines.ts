import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { formatShortDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { ChangeModel } from '../change-model.ts';
import { roleName } from './team-rows.ts';

/** The team as it stands and is planned, a line each: beside the form that changes it. */
export function teamLines(
  { places, definition }: Pick<ChangeModel, 'places' | 'definition'>,
  today: PlainDate,
  language: Language,
): string[] {
  return places
    .filter(({ period }) => period.to === undefined || period.to >= today)
    .map(({ name, role, period: { from, to } }) => {
      const begins = from > today ? `${formatShortDate(from, language)} –` : to === undefined ? '' : '–';
      const ends = to === undefined ? '' : formatShortDate(to, language);
      const days = [begins, ends].filter((part) => part !== '').join(' ');
      return `${name}, ${roleName(definition, role, language)}${days === '' ? '' : ` (${days})`}`;
    });
}
