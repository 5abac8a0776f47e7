import type { Visit } from '../../access/index.ts';
import { addStep, takeStepBack } from '../door-repository.ts';

interface AgreedPlace {
  /** The pledge. */
  readonly id: string;
  readonly company: string;
  readonly workplace: string | undefined;
}

/**
 * Writes that citizen and place fit, by the citizen's own yes. It is a part of that act, which records the event: the yes
 * and the step are one press.
 */
export async function addOwnMatch(
  visit: Visit,
  {
    id,
    citizen,
    authority,
    place,
  }: {
    readonly id: string;
    readonly citizen: string;
    readonly authority: string;
    readonly place: AgreedPlace;
  },
): Promise<void> {
  await addStep(visit, {
    id,
    citizen,
    authority,
    step: 'match',
    on: visit.today,
    workplace: place.workplace,
    workplaceName: place.company,
    pledge: place.id,
    member: undefined,
    fact: undefined,
  });
}

/** Takes the step back with the yes. */
export async function takeOwnMatchBack(visit: Visit, step: string, takenBy: string): Promise<void> {
  await takeStepBack(visit, step, takenBy);
}
