import { hasLasted, type LastingRule, monthsOverOn, type Stretch } from '../../../domain/outcome/stretch.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays, formatWeeks } from '../../../platform/i18n/durations.ts';
import { lastingTexts } from './lasting-texts.ts';
import type { LastingPart } from './read-lasting.ts';

/** What the rule asks for; or that no rule counts this. */
export function ruleWords({ rule, hasRules }: LastingPart, language: Language): string {
  const t = lastingTexts[language];
  if (rule === undefined) return hasRules ? t.notCounted : t.noRule;
  const { months, gapDaysAllowed, changeOfEmployer } = rule;
  return [
    t.goal(t.months(months)),
    gapDaysAllowed === 0 ? t.noGaps : t.gaps(formatDays(gapDaysAllowed, language)),
    t.employers[changeOfEmployer],
  ].join(' ');
}

/** Where it was, one workplace after the other. */
export function whereWords({ employers }: Stretch, language: Language): string {
  const t = lastingTexts[language];
  return employers.length === 0 ? t.somewhere : employers.reduce((one, other) => t.next(one, other));
}

/** How long, what of it was missing and counts all the same, and how far that is towards the rule's months. */
export function stretchWords(stretch: Stretch, rule: LastingRule | undefined, language: Language): string {
  return [howLong(stretch, language), missing(stretch, language), towards(stretch, rule, language)]
    .filter((words) => words !== '')
    .join(' ');
}

function howLong({ since, until, goesOn, days }: Stretch, language: Language): string {
  const t = lastingTexts[language];
  const time = timeWords(days, language);
  const from = formatDate(since, language);
  return goesOn ? t.goesOn(from, time) : t.ended(from, formatDate(until, language), time);
}

function timeWords(days: number, language: Language): string {
  const weeks = Math.floor(days / 7);
  const rest = days % 7;
  if (weeks === 0) return formatDays(rest, language);
  const whole = formatWeeks(weeks, language);
  return rest === 0 ? whole : lastingTexts[language].weeksAndDays(whole, formatDays(rest, language));
}

function missing({ missingDays, employers }: Stretch, language: Language): string {
  const t = lastingTexts[language];
  if (missingDays === 0) return '';
  const days = formatDays(missingDays, language);
  return employers.length === 2 ? t.between(days) : t.missing(days);
}

function towards(stretch: Stretch, rule: LastingRule | undefined, language: Language): string {
  const t = lastingTexts[language];
  if (rule === undefined) return '';
  const [months, day] = [t.months(rule.months), formatDate(monthsOverOn(stretch, rule), language)];
  if (hasLasted(stretch, rule)) return t.reached(months, day);
  return stretch.goesOn ? t.ahead(months, day) : '';
}
