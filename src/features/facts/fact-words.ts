import type { OutcomeFact } from '../../domain/outcome/outcome-fact.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import { factTexts } from './fact-texts.ts';
import type { FactWordings } from './fact-wordings.ts';

/** What a fact says, without its days: "fleksjob hos Havnens Bageri, 8 timer om ugen". */
export function factWhat(fact: OutcomeFact, wordings: FactWordings, language: Language): string {
  const t = factTexts[language];
  const place = fact.employer && (fact.kind === 'education' ? t.place : t.at)(fact.employer);
  const named = [nameOf(fact, wordings, language), place].filter(Boolean).join(' ');
  const hours = fact.hoursAWeek && t.hours(formatNumber(fact.hoursAWeek, language));
  return [named, hours].filter(Boolean).join(', ');
}

function nameOf(fact: OutcomeFact, wordings: FactWordings, language: Language): string {
  const t = factTexts[language];
  const { kind, code, decidedFor, noLonger, from } = fact;
  if (kind === 'followed_no_longer' && noLonger !== undefined) return t.noLonger[noLonger];
  if (kind === 'return_from_sick_leave') return t.extents[code === 'full' ? 'full' : 'partial'];
  const coded = code === undefined ? undefined : wordings(code, from, language);
  if (decidedFor !== undefined) return t.clarifiedFor[decidedFor](coded ?? t.kinds[decidedFor]);
  return coded ?? t.kinds[kind];
}

/** When it was so: "siden 1. marts 2026", "1. marts 2026 til 30. juni 2026", or its one day. */
export function factWhen({ from, to }: OutcomeFact, language: Language): string {
  const t = factTexts[language];
  const day = formatDate(from, language);
  if (to === undefined) return t.since(day);
  return to === from ? t.on(day) : t.between(day, formatDate(to, language));
}

/** A fact whole, on one line: what, when, and where it is known from. */
export function factLine(fact: OutcomeFact, wordings: FactWordings, language: Language): string {
  const t = factTexts[language];
  const source = t.source(t.sources[fact.source]);
  return `${factWhat(fact, wordings, language)}, ${factWhen(fact, language)} (${source})`;
}
