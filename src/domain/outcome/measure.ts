/** Out of whom: published figures break where referred, accepted, started, completed and followed are mixed up. */
export const denominators = ['referred', 'accepted', 'started', 'completed', 'followed', 'persons'] as const;

export type Denominator = (typeof denominators)[number];
