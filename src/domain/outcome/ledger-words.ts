/** The kinds of fact in the ledger of outcomes that a rule can count. */
export const ledgerFacts = [
  'work',
  'placement',
  'education',
  'benefit',
  'return_from_sick_leave',
  'treatment_referral',
  'introduction',
] as const;

/** Where a fact can come from, the strongest first. */
export const factSources = ['register', 'pay_slip', 'contract', 'employer', 'citizen', 'staff'] as const;

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
