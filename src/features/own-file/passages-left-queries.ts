import { sql } from 'kysely';
import type { PassageKind } from '../../domain/own-file/answer-passage.ts';
import type { Visit } from '../access/index.ts';

/** Notes of one kind and one house that a request still waits for. Never how many, and never a word of them. */
export interface PassagesLeft {
  readonly request: string;
  readonly kind: PassageKind;
  readonly house: string;
  readonly houseName: string;
  /** The course whose journal it is. */
  readonly enrolment: string | undefined;
  /** A psychologist who is her own journal's owner; no house can name a reader of it. */
  readonly ownedByPerson: boolean;
  /** Somebody can answer it today: its author on the team, or a reader who was named. */
  readonly hasAnswerer: boolean;
}

interface Row {
  readonly request: string;
  readonly kind: PassageKind;
  readonly house: string;
  readonly houseName: string;
  readonly enrolment: string | null;
  readonly ownedByPerson: boolean;
  readonly hasAnswerer: boolean;
}

/** What the requests of some citizens wait for, oldest request first. */
export async function readPassagesLeft(
  { tables }: Visit,
  citizens: readonly string[],
): Promise<readonly PassagesLeft[]> {
  const { rows } = await sql<Row>`
    select l.file_request_id as request, l.passage_kind as kind, l.organisation_id as house, o.name as "houseName",
           l.enrolment_id as enrolment, l.owner_account_id is not null as "ownedByPerson", l.has_answerer as "hasAnswerer"
    from app.passages_left(${citizens}::uuid[]) l join organisation o on o.id = l.organisation_id
    order by l.file_request_id, l.passage_kind, o.name
  `.execute(tables);
  return rows.map((row) => ({ ...row, enrolment: row.enrolment ?? undefined }));
}
