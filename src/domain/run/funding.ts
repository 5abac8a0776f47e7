import type { Checked } from '../kernel/checked.ts';
import { rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { OrganisationId } from '../kernel/ids.ts';
import { accepted } from '../kernel/result.ts';
import { isBackwards, type OpenPeriod } from './open-period.ts';

/** Who pays for a run, how much and on what conditions. */
export interface Funding {
  readonly funder: OrganisationId;
  /** In øre (DKK); `undefined` where the amount is not known. */
  readonly amountOre: number | undefined;
  /** Who else puts money or work into it, in words. */
  readonly partners: string | undefined;
  readonly conditions: string | undefined;
  /** An example: what was really granted is not public. */
  readonly invented: boolean;
  readonly period: OpenPeriod;
}

export interface FundingDraft extends Omit<Funding, 'funder'> {
  readonly funder: OrganisationId | undefined;
}

export interface FundingRefusals {
  readonly funder: 'funder-missing';
  readonly amountOre: 'amount-wrong-form';
  readonly partners: 'text-too-long';
  readonly conditions: 'text-too-long';
  readonly to: 'ends-before-it-begins';
}

const longest = 2000;

/** Checks a funding. `amountOre` is `NaN` where something was typed that is no amount. */
export function checkFunding(draft: FundingDraft): Checked<Funding, FundingRefusals> {
  const { funder, amountOre } = draft;
  const partners = freeText(draft.partners);
  const conditions = freeText(draft.conditions);
  const isAmount = amountOre === undefined || (Number.isSafeInteger(amountOre) && amountOre > 0);
  const rejected = rejectedAmong<FundingRefusals>({
    funder: funder === undefined ? 'funder-missing' : undefined,
    amountOre: isAmount ? undefined : 'amount-wrong-form',
    partners: (partners?.length ?? 0) > longest ? 'text-too-long' : undefined,
    conditions: (conditions?.length ?? 0) > longest ? 'text-too-long' : undefined,
    to: isBackwards(draft.period) ? 'ends-before-it-begins' : undefined,
  });
  if (rejected !== undefined || funder === undefined) return rejected ?? { ok: false, refusals: {} };
  return accepted({ ...draft, funder, partners, conditions });
}
