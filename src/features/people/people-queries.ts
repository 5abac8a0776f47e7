import type { AuthorityId, CitizenId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { ageOn } from '../../domain/person/age.ts';
import type { CprNumber } from '../../domain/person/cpr-number.ts';
import { showDateOnly } from '../../domain/person/show-date-only.ts';
import type { EmployeeVisit, Visit } from '../access/index.ts';
import { openCpr, sealCpr } from './cpr-storage.ts';
import { maskOf } from './masking-queries.ts';
import { maskOn, type NameRow, nameWords, type ShownName } from './shown-name.ts';

/** The head of every page about one person. What makes up the identity is there for whoever may see it. */
export interface PersonHead {
  readonly citizen: CitizenId;
  readonly authority: AuthorityId;
  readonly callName: ShownName;
  /** Absent too where it is protected and the page is not the one about who the person is. */
  readonly fullName: string | undefined;
  /** The date of the CPR number, `720784-••••`: seeing the rest is an act of its own. */
  readonly cprDate: string | undefined;
  /** Whole years today. */
  readonly age: number | undefined;
  /** The page must say that the name is protected before it shows it. */
  readonly warns: boolean;
}

/** A person with the whole CPR number, `720784-0000`: made for one page and kept nowhere. */
export interface RevealedNumber {
  readonly head: PersonHead;
  readonly number: string;
}

/** What a head is made of, for questions that read it along with more; the identity is null where it is not seen. */
export interface HeadRow extends NameRow {
  readonly authority_id: string;
  readonly full_name: string | null;
  readonly cpr_encrypted: Buffer | null;
  readonly born_on: string | null;
}

type HeadPlace = 'page' | 'identity_page';

/** Makes the head from what was read, masked as the place asks, and logs the reading. */
export function headOf(visit: Visit, row: HeadRow, place: HeadPlace = 'page'): PersonHead {
  visit.shows({ authority: row.authority_id, citizen: row.citizen_id });
  const shown = maskOn(row, { fullName: row.full_name ?? undefined }, place);
  // Whoever is not to know the name is not to know the birthday either.
  const isNamed = shown.name.as === 'call_name';
  return {
    citizen: row.citizen_id as CitizenId,
    authority: row.authority_id as AuthorityId,
    callName: nameWords(shown, visit.language),
    fullName: shown.fullName,
    cprDate: isNamed && row.cpr_encrypted ? showDateOnly(openCpr(visit.keys, row.cpr_encrypted)) : undefined,
    age: isNamed && row.born_on !== null ? ageOn(row.born_on as PlainDate, visit.today) : undefined,
    warns: shown.warns,
  };
}

/** Reads the head of a person's page and logs the reading. `undefined` when the viewer knows no such person. */
export async function readPersonHead(
  visit: Visit,
  citizen: string,
  place: HeadPlace = 'page',
): Promise<PersonHead | undefined> {
  const person = await visit.tables
    .selectFrom('citizen_call_name as name')
    .leftJoin('citizen_identity as identity', (join) =>
      join
        .onRef('identity.authority_id', '=', 'name.authority_id')
        .onRef('identity.citizen_id', '=', 'name.citizen_id'),
    )
    .select(['name.citizen_id', 'name.authority_id', 'name.call_name'])
    .select(['identity.full_name', 'identity.cpr_encrypted', 'identity.born_on'])
    .select(maskOf('name.citizen_id', visit.today).as('mask'))
    .where('name.citizen_id', '=', citizen)
    .executeTakeFirst();
  return person && headOf(visit, person, place);
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

/** The citizen of the viewer's own house with a number, as far as the viewer may read who it is. */
export async function findOwnByNumber(
  { tables, viewer, keys }: EmployeeVisit,
  cpr: CprNumber,
): Promise<CitizenId | undefined> {
  const found = await tables
    .selectFrom('citizen_identity')
    .select('citizen_id')
    .where('authority_id', '=', viewer.organisation)
    .where('cpr_hash', '=', sealCpr(keys, viewer.organisation, cpr).cpr_hash)
    .executeTakeFirst();
  return found?.citizen_id as CitizenId | undefined;
}
