/** The ways of counting the product has. Each is a function of its own in this folder (see `evaluators`). */
export type Measure = 'completed_with_recommendation';

/** Out of whom: published figures break where referred, accepted, started and completed are mixed up. */
export const denominators = ['accepted', 'started', 'persons'] as const;
