import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import { lastDayToStart, openPhaseOf, weeksInAll } from '../../../domain/run/last-day-to-start.ts';
import type { OpenPeriod } from '../../../domain/run/open-period.ts';
import type { Places } from '../../../domain/run/places.ts';
import type { StaffHours } from '../../../domain/run/staff-hours.ts';
import { countsCompanies, type TargetAgreement } from '../../../domain/run/target-agreement.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatWeeks } from '../../../platform/i18n/durations.ts';
import { formatNumber, formatPercent } from '../../../platform/i18n/numbers.ts';
import { aboutTexts } from './about-texts.ts';

/** "1. februar 2024 – 31. januar 2027", "fra …", "til …", or "ikke fastsat". */
export function periodWords({ from, to }: OpenPeriod, language: Language): string {
  const t = aboutTexts[language];
  if (from !== undefined && to !== undefined)
    return t.between(formatDate(from, language), formatDate(to, language));
  if (from !== undefined) return t.from(formatDate(from, language));
  return to === undefined ? t.unset : t.until(formatDate(to, language));
}

/** The same for a line of a run; nothing where it holds as long as the run does. */
export function linePeriodWords(period: OpenPeriod, language: Language): string | undefined {
  return period.from === undefined && period.to === undefined ? undefined : periodWords(period, language);
}

/** "20–25 ad gangen". */
export function placesWords({ counted, fewest, most }: Places, language: Language): string {
  const t = aboutTexts[language].places;
  const highest = formatNumber(most, language);
  const count = fewest === undefined ? highest : t.range(formatNumber(fewest, language), highest);
  return t.counted[counted](count);
}

/** Øre as crowns in words: "9.400.000 kr.". */
export function amountWords(ore: number | undefined, language: Language): string {
  const t = aboutTexts[language].funding;
  if (ore === undefined) return t.unknown;
  const digits = ore % 100 === 0 ? 0 : 2;
  const format = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    minimumFractionDigits: digits,
  });
  return t.amount(format.format(ore / 100));
}

/** What the hours are for: the role's title, or the duty as written. */
export function workWords(
  { work }: Pick<StaffHours, 'work'>,
  { roles }: Pick<ProgrammeDefinition, 'roles'>,
  language: Language,
): string {
  if ('duty' in work) return work.duty;
  return roles.find(({ key }) => key === work.role)?.title[language] ?? work.role;
}

/** "mindst 20 %" or "mindst 12 personer". */
export function promisedWords(
  { direction, promised, denominator }: Pick<TargetAgreement, 'direction' | 'promised' | 'denominator'>,
  language: Language,
): string {
  const t = aboutTexts[language].targets;
  const value =
    'share' in promised
      ? formatPercent(promised.share, language)
      : denominator === countsCompanies
        ? formatNumber(promised.headCount, language)
        : t.people(formatNumber(promised.headCount, language));
  return t.share[direction](value);
}

/** Until when a course may start and still have all of it, as the run page says it. */
export function lastStartWords(
  definition: ProgrammeDefinition,
  { to }: OpenPeriod,
  today: PlainDate,
  language: Language,
): string {
  const t = aboutTexts[language].basics;
  if (to === undefined) return t.noEnd;
  const last = lastDayToStart(definition, to);
  if (last === undefined) return t.noStart;
  const date = formatDate(last, language);
  if (last < today) return t.lastStartOver(date);
  const open = openPhaseOf(definition);
  if (open !== undefined) return t.lastStartOpen(date, open.title[language]);
  const weeks = weeksInAll(definition);
  return weeks === undefined ? t.lastStartDated(date) : t.lastStartWeeks(date, formatWeeks(weeks, language));
}
