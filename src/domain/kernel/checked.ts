import type { Accepted } from './result.ts';

/**
 * What a rule answers about several things at once: the value, or the refusal of each that cannot stand,
 * under its own name. Whoever filled in the form hears everything the first time, not one thing a time.
 */
export type Checked<Value, Refusals> = Accepted<Value> | Rejected<Refusals>;

export interface Rejected<Refusals> {
  readonly ok: false;
  readonly refusals: Readonly<Partial<Refusals>>;
}

/** A refusal for each thing judged, or `undefined` where it can stand. */
export type Judgements<Refusals> = { readonly [Name in keyof Refusals]: Refusals[Name] | undefined };

/** Gathers the refusals among some judgements; `undefined` when everything can stand. */
export function rejectedAmong<Refusals>(judgements: Judgements<Refusals>): Rejected<Refusals> | undefined {
  const refusals = Object.entries(judgements).filter(([, refusal]) => refusal !== undefined);
  if (refusals.length === 0) return undefined;
  // Only names from the judgements with refusals that are there: the partial shape holds.
  return { ok: false, refusals: Object.fromEntries(refusals) as Partial<Refusals> };
}
