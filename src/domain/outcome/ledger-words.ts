/** The kinds of fact in the ledger of outcomes that a rule can count. */
export const ledgerFacts = [
  'work',
  'placement',
  'education',
  'benefit',
  'sick_leave',
  'return_from_sick_leave',
  'treatment_referral',
  'introduction',
  'baseline',
] as const;

export type LedgerFact = (typeof ledgerFacts)[number];

/** What else stands in the ledger: a decision, which is no start, and that somebody is followed no longer. */
export type FactKind = LedgerFact | 'decision' | 'followed_no_longer';

/** What a decision can find somebody ready for. */
export const decidedFor = ['work', 'placement', 'education'] as const satisfies readonly LedgerFact[];

export type DecidedFor = (typeof decidedFor)[number];

/** Where a fact can come from, the strongest first. */
export const factSources = ['register', 'pay_slip', 'contract', 'employer', 'citizen', 'staff'] as const;

export type FactSource = (typeof factSources)[number];

/** Why somebody can be followed no longer, from their day on. */
export const censorings = ['moved', 'dead', 'pension', 'consent_withdrawn'] as const;

export type Censoring = (typeof censorings)[number];

/** The days a rule can count from; the last is the date the figure is asked for. */
export const anchors = [
  'referral',
  'accepted',
  'start',
  'end_of_main',
  'end_of_aftercare',
  'end_of_course',
  'end_of_run',
  'as_of',
] as const;

export type AnchorName = (typeof anchors)[number];
