import type { FactKind } from '../outcome/ledger-words.ts';

/** Which circle of people a fact concerns; each has a table of its own. */
export const circles = ['work', 'benefit', 'other'] as const;

export type Circle = (typeof circles)[number];

/** The lists facts take their codes from. */
export type FactList = 'work-kinds' | 'benefits';

/** What is asked about a kind of fact, and in whose circle it stands. */
export interface FactForm {
  readonly circle: Circle;
  /** Whether it lasts, or happens on one day. */
  readonly lasts: boolean;
  readonly list?: FactList;
  readonly hours?: true;
  readonly place?: true;
}

/** Every kind of fact that people write down, in the order they are offered. */
export const factForms = {
  work: { circle: 'work', lasts: true, list: 'work-kinds', hours: true, place: true },
  placement: { circle: 'work', lasts: true, list: 'work-kinds', hours: true, place: true },
  return_from_sick_leave: { circle: 'work', lasts: false, place: true },
  introduction: { circle: 'work', lasts: false, place: true },
  decision: { circle: 'benefit', lasts: false, list: 'work-kinds' },
  benefit: { circle: 'benefit', lasts: true, list: 'benefits' },
  sick_leave: { circle: 'benefit', lasts: true },
  baseline: { circle: 'benefit', lasts: false, list: 'benefits' },
  education: { circle: 'other', lasts: true, place: true },
  treatment_referral: { circle: 'other', lasts: false },
  followed_no_longer: { circle: 'other', lasts: false },
} as const satisfies Record<FactKind, FactForm>;

/** The kinds of a circle, in the order they are offered. */
export function kindsOf(circle: Circle): readonly FactKind[] {
  return (Object.keys(factForms) as FactKind[]).filter((kind) => factForms[kind].circle === circle);
}

/** How far somebody returned from sick leave. */
export const extents = ['full', 'partial'] as const;

/** To whom. */
export const returnedTo = ['same_employer', 'new_employer', 'no_employer'] as const;
