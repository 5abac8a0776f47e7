import { type WayPlace, wayPlaces } from './sort-way.ts';

export const waySteps = ['referred', 'accepted', 'started', 'completed'] as const;

export type WayStep = (typeof waySteps)[number];

/** Who had come to the step before and is not at this one: those who still may, and those who did not go on. */
interface Short {
  readonly may: readonly WayPlace[];
  readonly out: readonly WayPlace[];
}

/** The places that end before each step. Every place stands once; those in none have come all the way. */
export const shortOf: Readonly<Record<WayStep, Short>> = {
  referred: { may: [], out: [] },
  accepted: { may: ['waiting_for_answer'], out: ['refused', 'own_no'] },
  started: { may: ['waiting_for_start'], out: ['own_no_after_yes'] },
  completed: { may: ['under_way'], out: ['exit_to_work_or_education', 'drop_out', 'other'] },
};

/** The places of everybody who has come to a step, however their way went on. */
export function placesReaching(step: WayStep): readonly WayPlace[] {
  const upTo = waySteps.slice(0, waySteps.indexOf(step) + 1);
  const short = upTo.flatMap((earlier) => [...shortOf[earlier].may, ...shortOf[earlier].out]);
  return wayPlaces.filter((place) => !short.includes(place));
}
