import type { SessionKind } from './session-kind.ts';

/** Where a session is held, so that places can be counted: the address or the room is said in words besides. */
export const placeKinds = [
  'house',
  'company',
  'home',
  'school',
  'outdoors',
  'phone',
  'video',
  'elsewhere',
] as const;

export type PlaceKind = (typeof placeKinds)[number];

/** Where a session of a kind is usually held, so that nobody has to say so. */
export function usualPlace(kind: SessionKind): PlaceKind {
  if (kind === 'phone_call') return 'phone';
  return kind === 'company_visit' ? 'company' : 'house';
}
