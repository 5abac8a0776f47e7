/** What an outcome rule can measure. Each is counted by a function of its own in this folder (see `evaluators`). */
export const measures = ['completed_with_recommendation'] as const;

export type Measure = (typeof measures)[number];

/** Out of whom: published figures break where referred, accepted, started and completed are mixed up. */
export const denominators = ['started'] as const;
