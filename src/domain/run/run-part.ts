/**
 * What an organisation can be to a run. One organisation may have several parts.
 *  - organiser: leads it; its project leader may come from here
 *  - authority: owns its citizens, has places, names intake members
 *  - lends_staff: brings people to the teams
 *  - host_company: a workplace the run takes place at
 *  - evaluator: studies how it goes; gets answers under an agreement and under blind names only
 */
export const runParts = [
  'organiser',
  'authority',
  'lends_staff',
  'region',
  'host_company',
  'partner',
  'evaluator',
  'funder',
] as const;

export type RunPart = (typeof runParts)[number];

/** The parts whose people may get a place on a team. */
export const partsThatBringPeople: readonly RunPart[] = ['organiser', 'authority', 'lends_staff', 'region'];
