import type { PassagesLeft } from './passages-left-queries.ts';

/** Nobody can answer it here, and nobody can be named to: a house without people on the team, a psychologist who has gone. */
export function isLost({ kind, ownedByPerson, hasAnswerer }: PassagesLeft): boolean {
  return !hasAnswerer && (kind !== 'journal_entry' || ownedByPerson);
}
