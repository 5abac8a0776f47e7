import type { Checked } from '../kernel/checked.ts';
import { rejectedAmong } from '../kernel/checked.ts';
import type { OrganisationId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import type { RuleReference } from '../outcome/figure.ts';
import { isBackwards, type OpenPeriod, overlap } from './open-period.ts';

/** How often the recipient is told. */
export const toldEvery = ['quarterly', 'half_yearly', 'yearly', 'at_the_end'] as const;

export type ToldEvery = (typeof toldEvery)[number];

/** What is promised: a share of the denominator between 0 and 1, or a number of people. */
export type Promised = { readonly share: number } | { readonly headCount: number };

/**
 * What a run has promised one recipient about one rule. Targets belong here and not in the definition: two versions
 * of a definition would otherwise mean two targets.
 */
export interface TargetAgreement {
  readonly recipient: OrganisationId;
  readonly rule: RuleReference;
  /** Copied from the rule when it was agreed. */
  readonly denominator: string;
  readonly direction: 'at_least' | 'at_most';
  readonly promised: Promised;
  /** The smallest number the recipient may be told; 1 up to one less is hidden. Never below `lowestThreshold`. */
  readonly threshold: number;
  readonly period: OpenPeriod;
  readonly told: ToldEvery;
  /** An example: what was really agreed is not public. */
  readonly invented: boolean;
  readonly agreedOn: PlainDate;
}

export interface TargetDraft {
  readonly recipient: OrganisationId | undefined;
  readonly rule: (RuleReference & { readonly denominator: string }) | undefined;
  readonly direction: TargetAgreement['direction'] | undefined;
  /** `NaN` inside where something was typed that is no number. */
  readonly promised: Promised | undefined;
  readonly threshold: number | undefined;
  readonly period: OpenPeriod;
  readonly told: ToldEvery | undefined;
  readonly invented: boolean;
  readonly agreedOn: PlainDate | undefined;
}

export interface TargetRefusals {
  readonly recipient: 'recipient-missing';
  readonly rule: 'rule-missing' | 'already-agreed';
  readonly direction: 'direction-missing';
  readonly promised: 'value-missing' | 'share-out-of-range' | 'count-out-of-range' | 'count-only';
  readonly threshold: 'threshold-too-low';
  readonly told: 'told-missing';
  readonly agreedOn: 'date-missing' | 'date-in-the-future';
  readonly to: 'ends-before-it-begins';
}

/** Below three a published number can be taken apart; see the rules for outside editions. */
const lowestThreshold = 3;
export const usualThreshold = 5;

/** The denominator of a promise about what is done with companies: there is no whole to be a share of. */
export const countsCompanies = 'companies';

/** Checks a promise against the run's others: a recipient has one promise about a rule at a time. */
export function checkTarget(
  draft: TargetDraft,
  others: readonly TargetAgreement[],
  today: PlainDate,
): Checked<TargetAgreement, TargetRefusals> {
  const { recipient, rule, direction, promised, threshold, told, agreedOn, period, invented } = draft;
  const backwards = isBackwards(period);
  const rejected = rejectedAmong<TargetRefusals>({
    recipient: recipient === undefined ? 'recipient-missing' : undefined,
    rule:
      rule === undefined
        ? 'rule-missing'
        : !backwards && isAgreed(draft, others)
          ? 'already-agreed'
          : undefined,
    direction: direction === undefined ? 'direction-missing' : undefined,
    promised:
      promised && 'share' in promised && rule?.denominator === countsCompanies
        ? 'count-only'
        : refusePromise(promised),
    threshold: isThreshold(threshold) ? undefined : 'threshold-too-low',
    told: told === undefined ? 'told-missing' : undefined,
    agreedOn: agreedOn === undefined ? 'date-missing' : agreedOn > today ? 'date-in-the-future' : undefined,
    to: backwards ? 'ends-before-it-begins' : undefined,
  });
  if (rejected !== undefined) return rejected;
  if (!recipient || !rule || !direction || !promised || !threshold || !told || !agreedOn)
    throw new Error('a promise without refusals is whole');
  const { denominator, ...reference } = rule;
  return accepted({
    recipient,
    rule: reference,
    denominator,
    direction,
    promised,
    threshold,
    period,
    told,
    invented,
    agreedOn,
  });
}

function isAgreed({ recipient, rule, period }: TargetDraft, others: readonly TargetAgreement[]): boolean {
  return others.some(
    (other) =>
      other.recipient === recipient &&
      other.rule.id === rule?.id &&
      other.rule.version === rule.version &&
      overlap(other.period, period),
  );
}

function refusePromise(promised: Promised | undefined): TargetRefusals['promised'] | undefined {
  if (promised === undefined) return 'value-missing';
  if ('share' in promised)
    return promised.share >= 0 && promised.share <= 1 ? undefined : 'share-out-of-range';
  const { headCount } = promised;
  return Number.isInteger(headCount) && headCount >= 1 && headCount <= 100_000
    ? undefined
    : 'count-out-of-range';
}

function isThreshold(threshold: number | undefined): boolean {
  return Number.isInteger(threshold) && (threshold ?? 0) >= lowestThreshold && (threshold ?? 0) <= 100;
}
