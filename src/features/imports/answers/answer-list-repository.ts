import { sql } from 'kysely';
import type { ToldFile } from '../../../domain/questionnaire/files/told-response.ts';
import type { EmployeeVisit } from '../../access/index.ts';

/** A file of answers somebody is about to read in, as it was read. */
export interface AnswersOnTheirWay extends ToldFile {
  readonly id: string;
  readonly run: string;
  readonly authority: string;
  readonly source: string;
  /** The version of the questionnaire whose answers it holds. */
  readonly version: string;
  readonly lines: number;
  /** Whether its places are lines of a sheet, or responses of a bundle. */
  readonly kind: FileKind;
}

export type FileKind = 'sheet' | 'bundle';

/** Keeps it for an hour from now, sealed under a key of its reader's: nobody else's sign-in opens it. */
export async function keepAnswers(visit: EmployeeVisit, file: AnswersOnTheirWay): Promise<void> {
  const sealed = visit.keys.encrypt(purposeOf(visit), JSON.stringify(file));
  await sql`select app.keep_list(${file.id}, ${file.run}, ${sealed})`.execute(visit.tables);
}

/** The viewer's own file; `undefined` when there is none, or the hour has gone. */
export async function openAnswers(
  visit: EmployeeVisit,
  run: string,
  id: string,
): Promise<AnswersOnTheirWay | undefined> {
  const { rows } = await sql<{ readonly sealed: Buffer | null }>`
    select app.list_on_its_way(${id}, ${run}) as sealed`.execute(visit.tables);
  const sealed = rows[0]?.sealed;
  if (sealed === null || sealed === undefined) return undefined;
  return JSON.parse(visit.keys.decrypt(purposeOf(visit), sealed)) as AnswersOnTheirWay;
}

/** A key of its own: a list of courses is never opened as a file of answers. */
function purposeOf({ viewer }: EmployeeVisit): string {
  return `answers on their way ${viewer.account} ${viewer.employment}`;
}
