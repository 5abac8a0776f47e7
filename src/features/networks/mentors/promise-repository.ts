import { sql } from 'kysely';
import type { PersonalVisit } from '../../access/index.ts';

/** An agreement with a mentor, and the authority it stands with. */
interface Mentorship {
  readonly authority: string;
  readonly person: string;
}

/**
 * Writes down that the viewer promises silence about everybody who waits for her, in this version of the words.
 * Answers with the agreements it opened; none where it was promised before.
 */
export async function savePromise(
  { tables }: PersonalVisit,
  version: number,
): Promise<readonly Mentorship[]> {
  const { rows } =
    await sql<Mentorship>`select authority, person from app.promise_silence(${version})`.execute(tables);
  return rows;
}

/** Ends the viewer's part as mentor to one citizen, at once. `undefined` where she is no mentor of theirs. */
export async function saveStop({ tables }: PersonalVisit, citizen: string): Promise<Mentorship | undefined> {
  const { rows } =
    await sql<Mentorship>`select authority, person from app.stop_as_mentor(${citizen})`.execute(tables);
  return rows[0];
}

/** Says no for the viewer to everybody who waits for her promise. Answers with the agreements it ended. */
export async function saveDecline({ tables }: PersonalVisit): Promise<readonly Mentorship[]> {
  const { rows } = await sql<Mentorship>`select authority, person from app.decline_to_mentor()`.execute(
    tables,
  );
  return rows;
}
