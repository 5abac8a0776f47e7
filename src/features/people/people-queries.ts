import type { AuthorityId, CitizenId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { ageOn } from '../../domain/person/age.ts';
import { showDateOnly } from '../../domain/person/show-date-only.ts';
import type { Visit } from '../access/index.ts';
import { openCpr } from './cpr-storage.ts';

/** The head of every page about one person. What makes up the identity is there for whoever may see it. */
export interface PersonHead {
  readonly citizen: CitizenId;
  readonly authority: AuthorityId;
  readonly callName: string;
  readonly fullName: string | undefined;
  /** The date of the CPR number, `720784-••••`: seeing the rest is an act of its own. */
  readonly cprDate: string | undefined;
  /** Whole years today. */
  readonly age: number | undefined;
}

/** A person with the whole CPR number, `720784-0000`: made for one page and kept nowhere. */
export interface RevealedNumber {
  readonly head: PersonHead;
  readonly number: string;
}

/** What a head is made of, for questions that read it along with more; the identity is null where it is not seen. */
export interface HeadRow {
  readonly citizen_id: string;
  readonly authority_id: string;
  readonly call_name: string;
  readonly full_name: string | null;
  readonly cpr_encrypted: Buffer | null;
  readonly born_on: string | null;
}

/** Makes the head from what was read, and logs the reading. */
export function headOf(visit: Visit, row: HeadRow): PersonHead {
  visit.shows({ authority: row.authority_id, citizen: row.citizen_id });
  return {
    citizen: row.citizen_id as CitizenId,
    authority: row.authority_id as AuthorityId,
    callName: row.call_name,
    fullName: row.full_name ?? undefined,
    cprDate: row.cpr_encrypted ? showDateOnly(openCpr(visit.keys, row.cpr_encrypted)) : undefined,
    age: row.born_on === null ? undefined : ageOn(row.born_on as PlainDate, visit.today),
  };
}

/** Reads the head of a person's page and logs the reading. `undefined` when the viewer knows no such person. */
export async function readPersonHead(visit: Visit, citizen: string): Promise<PersonHead | undefined> {
  const person = await visit.tables
    .selectFrom('citizen_call_name as name')
    .leftJoin('citizen_identity as identity', (join) =>
      join
        .onRef('identity.authority_id', '=', 'name.authority_id')
        .onRef('identity.citizen_id', '=', 'name.citizen_id'),
    )
    .select(['name.citizen_id', 'name.authority_id', 'name.call_name'])
    .select(['identity.full_name', 'identity.cpr_encrypted', 'identity.born_on'])
    .where('name.citizen_id', '=', citizen)
    .executeTakeFirst();
  return person && headOf(visit, person);
}

/** The sealed number of one person; `undefined` when the viewer may not see who they are. */
export async function readSealedNumber({ tables }: Visit, citizen: string): Promise<Buffer | undefined> {
  const identity = await tables
    .selectFrom('citizen_identity')
    .select('cpr_encrypted')
    .where('citizen_id', '=', citizen)
    .executeTakeFirst();
  return identity?.cpr_encrypted;
}
