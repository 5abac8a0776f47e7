import type { CompanyActId } from '../company-act/company-act.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { isBeginning, type PledgeUse } from '../place-step/place-step.ts';

/** Of those who began: how many were followed for the weeks, and how many of them stayed. */
export interface Stay {
  readonly followed: number;
  readonly stayed: number;
}

/** Those who began where somebody had a certificate, beside those who began elsewhere. */
export interface StayBesideTraining {
  readonly trained: Stay;
  readonly elsewhere: Stay;
}

/** The same weeks as the funnel asks for. */
const weeks = 13;
/** As an outside edition by default: nobody is told of in a group of fewer. */
const threshold = 5;

/**
 * Counts each person once in each group, by the first place they began there. Whoever began so lately that the weeks have
 * not passed is in neither number, also where they have left: else those who leave would be counted before those who
 * stay. It describes, and says nothing of why.
 *
 * @param trainedSince for a pledge, the day somebody of its workplace was first given a certificate
 */
export function stayBesideTraining(
  uses: readonly PledgeUse[],
  trainedSince: ReadonlyMap<CompanyActId, PlainDate>,
  asOf: PlainDate,
): StayBesideTraining {
  const begun = uses
    .filter(({ step, on }) => isBeginning(step) && on <= asOf)
    .toSorted((one, other) => one.on.localeCompare(other.on));
  const isTrained = ({ pledge, on }: PledgeUse): boolean => {
    const since = trainedSince.get(pledge);
    return since !== undefined && since <= on;
  };
  return {
    trained: stayOf(begun.filter(isTrained), asOf),
    elsewhere: stayOf(
      begun.filter((use) => !isTrained(use)),
      asOf,
    ),
  };
}

function stayOf(begun: readonly PledgeUse[], asOf: PlainDate): Stay {
  const first = [...new Map(begun.toReversed().map((use) => [use.person, use])).values()];
  const lastNeeded = ({ on }: PledgeUse): PlainDate => addDays(on, 7 * weeks - 1);
  const hasLeft = (use: PledgeUse): boolean => use.until !== undefined && use.until < lastNeeded(use);
  const followed = first.filter((use) => lastNeeded(use) <= asOf);
  return { followed: followed.length, stayed: followed.filter((use) => !hasLeft(use)).length };
}

/**
 * Whether the two may be told beside each other: in both, enough people stayed and enough did not, as a breakdown in an
 * outside edition asks – nobody and everybody would tell about every one of them.
 */
export function mayBeCompared({ trained, elsewhere }: StayBesideTraining): boolean {
  return [trained, elsewhere].every(
    ({ followed, stayed }) => stayed >= threshold && followed - stayed >= threshold,
  );
}
