import type { Period } from '../../../domain/kernel/period.ts';
import { formatDate, formatPeriod } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';

/** From when to when; only from when, for what goes on until somebody ends it. */
export function periodWords({ from, to }: Period, language: Language): string {
  return to === undefined ? formatDate(from, language) : formatPeriod(from, to, language);
}
