import type { CodePeriod } from '../../domain/code-list/code-list.ts';
import { includesDate } from '../../domain/kernel/period.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { codeListTexts } from './code-list-texts.ts';

/** "Fra 1. februar 2026", "1. januar 2020 – 31. januar 2026". */
export function periodWords({ period }: CodePeriod, language: Language): string {
  const t = codeListTexts[language];
  const first = formatDate(period.from, language);
  return period.to === undefined ? t.from(first) : t.fromTo(first, formatDate(period.to, language));
}

/** How a period stands on a date, for its place on a time line. */
export function periodState({ period }: CodePeriod, date: PlainDate): 'done' | 'now' | 'ahead' {
  if (includesDate(period, date)) return 'now';
  return period.from > date ? 'ahead' : 'done';
}
