import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { FactRule } from '../../domain/outcome/engine/counting-facts.ts';
import type { Figure } from '../../domain/outcome/figure.ts';
import type { OutcomeRule } from '../../domain/programme/definition.ts';
import type { FactItem } from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import { type FactWordings, factTexts } from '../facts/index.ts';
import { ruleTexts } from './rule-texts.ts';

/** What codes are called, and on which day. */
interface Worded {
  readonly wordings: FactWordings;
  readonly on: PlainDate;
  readonly language: Language;
}

/** How a rule counts, line by line: enough to count it again by hand. */
export function ruleItems(rule: OutcomeRule, worded: Worded): FactItem[] {
  const { terms, measures, denominators, meetings } = ruleTexts[worded.language];
  const outOf = rule.measure === 'share_attended' ? meetings : denominators[rule.denominator];
  return [
    { term: terms.counts, value: measures[rule.measure](whatOf(rule, worded)) },
    { term: terms.outOf, value: outOf },
    ...('counts' in rule ? factItems(rule, worded) : []),
  ];
}

function whatOf(rule: OutcomeRule, worded: Worded): string {
  const t = ruleTexts[worded.language];
  if (rule.measure === 'completed')
    return listed(
      rule.documents.map((document) => t.documents[document]),
      t.and,
    );
  if (!('counts' in rule)) return '';
  const named = rule.counts.flatMap((counted) => countedWords(counted, worded));
  return listed([...new Set(named)], factTexts[worded.language].or);
}

function countedWords(
  { fact, codes, hoursAWeekAtLeast }: FactRule['counts'][number],
  { wordings, on, language }: Worded,
): string[] {
  const names = codes?.map((code) => wordings(code, on, language)) ?? [factTexts[language].kinds[fact]];
  if (hoursAWeekAtLeast === undefined) return names;
  const hours = ruleTexts[language].hoursFrom(formatNumber(hoursAWeekAtLeast, language));
  return names.map((name) => `${name} (${hours})`);
}

function factItems(rule: FactRule, worded: Worded): FactItem[] {
  const { language } = worded;
  const t = ruleTexts[language];
  const { terms } = t;
  const persistence = persistenceWords(rule, language);
  return [
    { term: terms.day, value: dayWords(rule, language) },
    ...(persistence === '' ? [] : [{ term: terms.persistence, value: persistence }]),
    ...(rule.measure === 'ever_reached'
      ? [{ term: terms.from, value: t.spells[rule.spellsFromBefore] }]
      : []),
    { term: terms.source, value: t.sourceOrStronger(factTexts[language].sources[rule.lowestSource]) },
    ...(rule.censors.length === 0
      ? []
      : [
          {
            term: terms.censors,
            value: listed(
              rule.censors.map((why) => t.censorings[why]),
              factTexts[language].or,
            ),
          },
        ]),
  ];
}

function dayWords(rule: FactRule, language: Language): string {
  const t = ruleTexts[language];
  const anchor = t.anchors[rule.anchor];
  if (rule.measure === 'first_time') return t.daysAfter(rule.withinDays, anchor);
  return rule.horizonMonths === 0 ? anchor : t.monthsAfter(rule.horizonMonths, anchor);
}

function persistenceWords(rule: FactRule, language: Language): string {
  const t = ruleTexts[language];
  switch (rule.measure) {
    case 'lasting': {
      const time = t.units.month(rule.months);
      return `${t.lasting(time, t.units.day(rule.gapDaysAllowed))} ${t.employers[rule.changeOfEmployer]}`;
    }
    case 'duration':
      return t.inAll(t.units[rule.unit](rule.atLeast));
    case 'hours':
      return t.hoursFrom(formatNumber(rule.atLeast, language));
    case 'hours_change':
      return t.hoursMore(formatNumber(rule.atLeast, language));
    case 'state_at':
    case 'ever_reached': {
      if (rule.persistence === undefined) return '';
      const { unit, length, gapsAllowed } = rule.persistence;
      const time = t.units[unit](length);
      return gapsAllowed === 0 ? t.inARow(time) : t.withGaps(time, t.units[unit](gapsAllowed));
    }
    case 'clarified_for':
    case 'first_time':
      return '';
  }
}

/** What was measured among those who reached it; nothing where the rule measures nothing. */
export function spreadItems(rule: OutcomeRule, { spread }: Figure, language: Language): FactItem[] {
  if (spread === undefined) return [];
  const t = ruleTexts[language];
  const [low, mid, high] = [spread.lowest, spread.median, spread.highest].map((value) =>
    formatNumber(value, language),
  ) as [string, string, string];
  const how =
    rule.measure === 'first_time' || rule.measure === 'duration' || rule.measure === 'hours'
      ? rule.measure
      : 'change';
  return [{ term: t.terms.values, value: t.spread[how](low, mid, high) }];
}

function listed(names: readonly string[], joint: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${joint} ${last}`;
}
