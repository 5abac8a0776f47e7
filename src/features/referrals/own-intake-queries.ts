import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { stepsOf } from '../../domain/referral/intake-step.ts';
import { type StepStanding, standingOfSteps } from '../../domain/referral/step-standing.ts';
import type { CitizenVisit } from '../access/index.ts';
import { readIntakeFacts } from './intake-queries.ts';

interface OwnReferral {
  readonly referral: string;
  readonly route: string | null;
  readonly definition: ProgrammeDefinition;
}

/** How the steps of the citizen's own referrals stand, by referral. */
export async function readOwnSteps(
  visit: CitizenVisit,
  referrals: readonly OwnReferral[],
): Promise<ReadonlyMap<string, readonly StepStanding[]>> {
  const facts = await readIntakeFacts(
    visit,
    referrals.map(({ referral }) => referral),
  );
  return new Map(
    referrals.map(({ referral, route, definition }) => [
      referral,
      standingOfSteps(stepsOf(definition.intake, route ?? undefined), facts.get(referral) ?? []),
    ]),
  );
}
