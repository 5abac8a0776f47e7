import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { OutcomeFact } from '../../domain/outcome/outcome-fact.ts';
import { type Agreed, passedLimits } from '../../domain/placement/passed-limits.ts';
import { placementLimits } from '../../domain/placement/placement-limits.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { keepTogether } from '../../platform/i18n/keep-together.ts';
import { lawTexts } from './law-texts.ts';

/**
 * What the law says of a placement or a job that goes further than it has room for without more: the furthest limit it
 * passes, and where that stands. `undefined` where there is nothing to say, and for what is over: nobody can do anything
 * about that any more.
 */
export function lawNotice(fact: OutcomeFact, today: PlainDate, language: Language): string | undefined {
  if (fact.takenBack || (fact.kind !== 'placement' && fact.kind !== 'work')) return undefined;
  return agreedLawNotice(fact, today, language);
}

/** The same of something that is agreed and has perhaps not begun. */
export function agreedLawNotice(agreed: Agreed, today: PlainDate, language: Language): string | undefined {
  if (agreed.to !== undefined && agreed.to < today) return undefined;
  const limit = passedLimits(agreed, placementLimits, today).at(-1);
  if (limit === undefined) return undefined;
  const t = lawTexts[language];
  return `${t.passed[limit.key]} ${t[limit.verified](keepTogether(limit.legalReference))}`;
}
