import { type Kysely, sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Tables } from '../../../../database/row-types.ts';
import { type TypedFields, typedFields } from '../../../platform/http/typed-fields.ts';
import type { KeyRing } from '../../../platform/keys/key-ring.ts';
import type { EmployeeVisit } from './visit.ts';

/** Where a text was written, when it was put aside, and whether its writer meant to. */
export interface KeptText {
  readonly id: string;
  /** The address of the form, which fills itself from the text when it is asked for with `kept`. */
  readonly form: string;
  readonly why: 'draft' | 'signed_out';
  readonly keptAt: Date;
}

/**
 * Keeps a form that was sent when the sign-in had lapsed: sealed under a key of its writer's, for an hour. `false` when
 * nobody can tell whose sign-in it was; then nothing is kept.
 */
export async function keepLapsedText(
  tables: Kysely<Tables>,
  keys: KeyRing,
  tokenHash: Buffer,
  form: string,
  fields: TypedFields,
): Promise<boolean> {
  const { rows: writers } = await sql<Writer>`
    select account_id as account, employment_id as employment from app.lapsed_sign_in(${tokenHash})
  `.execute(tables);
  const [writer] = writers;
  if (writer === undefined) return false;
  const { rows } = await sql<{ readonly kept: boolean }>`
    select app.keep_lapsed_text(${tokenHash}, ${newId()}, ${form}, ${seal(keys, writer, fields)}) as kept
  `.execute(tables);
  return rows[0]?.kept === true;
}

/** Puts a form aside, in place of what was put aside under the same id before. */
export async function keepDraft(
  visit: EmployeeVisit,
  id: string,
  form: string,
  fields: TypedFields,
): Promise<void> {
  const sealed = seal(visit.keys, writerOf(visit), fields);
  await sql`select app.keep_text(${id}, ${form}, ${sealed})`.execute(visit.tables);
}

/** The viewer's own texts on their way, the newest first. */
export async function readKeptTexts({ tables }: EmployeeVisit): Promise<readonly KeptText[]> {
  const { rows } = await sql<KeptText>`
    select id, form, why, kept_at as "keptAt" from app.kept_texts()`.execute(tables);
  return rows;
}

/** The fields of one of the viewer's own texts; `undefined` when there is no such text any more. */
export async function openKeptText(visit: EmployeeVisit, id: string): Promise<TypedFields | undefined> {
  const { rows } = await sql<{ readonly sealed: Buffer }>`
    select sealed from app.kept_texts() where id = ${id}`.execute(visit.tables);
  const [row] = rows;
  if (row === undefined) return undefined;
  const words = visit.keys.decrypt(purposeOf(writerOf(visit)), row.sealed);
  return typedFields(new URLSearchParams(JSON.parse(words) as [string, string][]));
}

/** Throws away one of the viewer's own texts: it was used, or it is not wanted. `false` when it was gone already. */
export async function throwAwayKeptText({ tables }: EmployeeVisit, id: string): Promise<boolean> {
  const { rows } = await sql<{ readonly gone: boolean }>`
    select app.throw_away_kept_text(${id}) as gone`.execute(tables);
  return rows[0]?.gone === true;
}

interface Writer {
  readonly account: string;
  readonly employment: string;
}

function writerOf({ viewer }: EmployeeVisit): Writer {
  return { account: viewer.account, employment: viewer.employment };
}

function seal(keys: KeyRing, writer: Writer, fields: TypedFields): Buffer {
  return keys.encrypt(purposeOf(writer), JSON.stringify(fields.entries()));
}

/** A key for each writer: what one wrote cannot be opened as another, whatever the database says. */
function purposeOf({ account, employment }: Writer): string {
  return `kept text ${account} ${employment}`;
}
