import type { CompanyActId } from '../company-act/company-act.ts';
import type { Id } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

/**
 * The steps to a place at a company, in the order they are most often taken:
 *  - introduction: somebody opened the door for the citizen
 *  - match: the citizen and the place fit, and the citizen said yes to being told of there
 *  - visit: the two met
 *  - placement, work: it began
 */
export const placeSteps = ['introduction', 'match', 'visit', 'placement', 'work'] as const;

export type PlaceStep = (typeof placeSteps)[number];

export type PlaceStepId = Id<'place_step'>;

/** Those that stand in the ledger of facts too. */
export const stepsInLedger = ['introduction', 'placement', 'work'] as const satisfies readonly PlaceStep[];

export function isInLedger(step: PlaceStep): step is (typeof stepsInLedger)[number] {
  return step !== 'match' && step !== 'visit';
}

/** Whether something begins with it, that lasts. */
export function isBeginning(step: PlaceStep): boolean {
  return step === 'placement' || step === 'work';
}

/** A step that used a pledge, as far as the funnel asks. */
export interface PledgeUse {
  readonly pledge: CompanyActId;
  /** One key a person, however many records they have. */
  readonly person: string;
  readonly step: PlaceStep;
  readonly on: PlainDate;
  /** Of what began: its last day; `undefined` while it goes on. */
  readonly until: PlainDate | undefined;
}
