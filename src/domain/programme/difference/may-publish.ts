import type { CompanyRule, OutcomeRule, ProgrammeDefinition } from '../definition.ts';
import { differenceBetween } from './difference-between.ts';
import { isSame } from './is-same.ts';

/** Why a sound definition cannot be published as it stands. */
export type PublishRefusal =
  | { readonly refusal: 'not-the-next-number'; readonly expected: number; readonly found: number }
  | { readonly refusal: 'nothing-new' }
  /** The way of counting changed, and the rule's number did not: old figures would change their meaning. */
  | { readonly refusal: 'rule-keeps-its-number'; readonly rule: string }
  /** The words of a consent changed, and its number did not: nobody could tell what was said yes to. */
  | { readonly refusal: 'consent-keeps-its-number'; readonly consent: string };

/**
 * Whether a definition can be published after the last published version of its programme; none yet is `undefined`.
 * Versions are numbered without holes, from whatever number the first one published has.
 */
export function refusalsToPublish(
  definition: ProgrammeDefinition,
  latest: ProgrammeDefinition | undefined,
): readonly PublishRefusal[] {
  if (latest === undefined) return [];
  const expected = latest.version + 1;
  const isNext = definition.version === expected;
  return [
    ...(isNext ? [] : [{ refusal: 'not-the-next-number', expected, found: definition.version } as const]),
    ...(differenceBetween(latest, definition).length === 0 ? [{ refusal: 'nothing-new' } as const] : []),
    ...rulesThatKeepTheirNumber(definition, latest),
    ...consentsThatKeepTheirNumber(definition, latest),
  ];
}

function rulesThatKeepTheirNumber(
  definition: ProgrammeDefinition,
  latest: ProgrammeDefinition,
): PublishRefusal[] {
  const counted = rulesOf(latest);
  return rulesOf(definition).flatMap((rule) => {
    const before = counted.find(({ id, version }) => id === rule.id && version === rule.version);
    if (before === undefined || isSame(wayOfCounting(before), wayOfCounting(rule))) return [];
    return [{ refusal: 'rule-keeps-its-number', rule: rule.id } as const];
  });
}

type Rule = OutcomeRule | CompanyRule;

function rulesOf({ outcomeRules, companyRules }: ProgrammeDefinition): readonly Rule[] {
  return [...outcomeRules, ...companyRules];
}

/** A rule may be called something else and still count the same. */
function wayOfCounting({ title: _, ...way }: Rule): unknown {
  return way;
}

function consentsThatKeepTheirNumber(
  { consents }: ProgrammeDefinition,
  latest: ProgrammeDefinition,
): PublishRefusal[] {
  return consents.flatMap((consent) => {
    const before = latest.consents.find(
      ({ key, textVersion }) => key === consent.key && textVersion === consent.textVersion,
    );
    if (before === undefined || isSame(before, consent)) return [];
    return [{ refusal: 'consent-keeps-its-number', consent: consent.key } as const];
  });
}
