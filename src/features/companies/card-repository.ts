import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { CompanyContact } from '../../domain/company/check-contact.ts';
import type { CompanyTalk } from '../../domain/company/check-talk.ts';
import type { WorkplaceId } from '../../domain/company/workplace.ts';
import type { EmployeeVisit } from '../access/index.ts';

/** A row on its way onto a card, with the one it takes the place of where it does. */
export interface Entering {
  readonly id: string;
  readonly card: string;
  readonly corrects: string | undefined;
  /** Nothing stands in the place of the row it corrects. */
  readonly takenBack: boolean;
}

/** What became of writing: a new row, the same press again, or somebody else put the same row right first. */
export type WrittenRow = 'written' | 'there-already' | 'put-right-by-another';

/** The house's card about a workplace, opened where there is none. */
export async function openCard({ tables, viewer }: EmployeeVisit, workplace: WorkplaceId): Promise<string> {
  await sql`insert into company_card (organisation_id, id, workplace_id, recorded_by)
    values (${viewer.organisation}, ${newId()}, ${workplace}, ${viewer.account}) on conflict do nothing`.execute(
    tables,
  );
  const { id } = await tables
    .selectFrom('company_card')
    .select('id')
    .where('organisation_id', '=', viewer.organisation)
    .where('workplace_id', '=', workplace)
    .executeTakeFirstOrThrow();
  return id;
}

/** The house's cards about a workplace, and about all rows that became part of it. */
export async function readOwnCards(
  { tables, viewer }: EmployeeVisit,
  workplace: WorkplaceId,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select k.id from company_card k join workplace w on w.id = k.workplace_id
    where k.organisation_id = ${viewer.organisation} and w.stands_as = ${workplace}
    order by k.id`.execute(tables);
  return rows.map(({ id }) => id);
}

/** What every row of a card says of its making. */
function signed({ viewer }: EmployeeVisit, { id, card, corrects }: Entering) {
  return {
    organisation_id: viewer.organisation,
    id,
    company_card_id: card,
    replaces: corrects ?? null,
    recorded_by: viewer.account,
  };
}

async function outcome(
  { tables }: EmployeeVisit,
  table: 'card_contact' | 'card_talk' | 'card_acquaintance' | 'card_sharing',
  { id }: Entering,
  added: { readonly numInsertedOrUpdatedRows?: bigint | undefined },
): Promise<WrittenRow> {
  if (added.numInsertedOrUpdatedRows === 1n) return 'written';
  const same = await tables.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst();
  return same === undefined ? 'put-right-by-another' : 'there-already';
}

export async function addContact(
  visit: EmployeeVisit,
  entering: Entering,
  { name, title, phone, mail }: CompanyContact,
): Promise<WrittenRow> {
  const added = await visit.tables
    .insertInto('card_contact')
    .values({
      ...signed(visit, entering),
      shown_name: name,
      title: title ?? null,
      phone: phone ?? null,
      mail: mail ?? null,
      gone: entering.takenBack,
      recorded_on: visit.today,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return outcome(visit, 'card_contact', entering, added);
}

export async function addTalk(
  visit: EmployeeVisit,
  entering: Entering,
  { way, on, withWhom, words, nextOn }: CompanyTalk,
): Promise<WrittenRow> {
  const added = await visit.tables
    .insertInto('card_talk')
    .values({
      ...signed(visit, entering),
      way,
      talked_on: on,
      with_whom: withWhom ?? null,
      words,
      next_on: nextOn ?? null,
      taken_back: entering.takenBack,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return outcome(visit, 'card_talk', entering, added);
}

export async function addAcquaintance(
  visit: EmployeeVisit,
  entering: Entering,
  { employment, words }: { readonly employment: string; readonly words: string },
): Promise<WrittenRow> {
  const added = await visit.tables
    .insertInto('card_acquaintance')
    .values({
      ...signed(visit, entering),
      employment_id: employment,
      words,
      taken_back: entering.takenBack,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return outcome(visit, 'card_acquaintance', entering, added);
}

export async function addSharing(visit: EmployeeVisit, entering: Entering, to: string): Promise<WrittenRow> {
  const added = await visit.tables
    .insertInto('card_sharing')
    .values({
      ...signed(visit, entering),
      to_organisation_id: to,
      said_on: visit.today,
      ended: entering.takenBack,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return outcome(visit, 'card_sharing', entering, added);
}
