import type { Client, ClientConfig } from 'pg';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { RecordFacts } from '../../domain/retention/judge-record.ts';
import { asAdministrator } from '../../platform/database/as-administrator.ts';
import { asOwner } from '../../platform/database/as-owner.ts';

/** A citizen's record at one authority, as far as the erasure looks at it: no name, no word. */
export interface RecordToJudge extends RecordFacts {
  readonly authority: string;
  readonly citizen: string;
}

/** A house and what kind of house it is. */
export interface House {
  readonly id: string;
  readonly kind: string;
}

export async function readHouses(client: Client): Promise<readonly House[]> {
  const { rows } = await client.query<House>('select id, kind from organisation order by id');
  return rows;
}

/** Every record that has not been erased yet. */
export async function readRecordsToJudge(
  client: Client,
  today: PlainDate,
): Promise<readonly RecordToJudge[]> {
  const { rows } = await client.query<
    Omit<RecordToJudge, 'lastDay'> & { readonly lastDay: PlainDate | null }
  >(
    `select f.authority_id as authority, f.citizen_id as citizen, f.controller, f.last_day as "lastDay", f.journals,
       f.is_asked_for as "isAskedFor"
     from app.record_facts($1, null) f order by f.authority_id, f.citizen_id`,
    [today],
  );
  return rows.map(({ lastDay, ...row }) => ({ ...row, lastDay: lastDay ?? undefined }));
}

/** How many of a house's own notes belong to courses that ended before a day. */
export async function countOwnNotes(client: Client, house: string, before: PlainDate): Promise<number> {
  return count(client, `select from organisation_note n where ${ownNotesBefore}`, [house, before]);
}

export async function countPayloads(client: Client, house: string, before: PlainDate): Promise<number> {
  return count(
    client,
    `select from event e join event_payload p on p.event_id = e.id where e.authority_id = $1 and e.happened_on < $2`,
    [house, before],
  );
}

export async function countLooks(client: Client, house: string, before: PlainDate): Promise<number> {
  return count(
    client,
    `select from read_log_person p join read_log l on l.id = p.read_log_id where p.authority_id = $1 and l.happened_on < $2`,
    [house, before],
  );
}

/** How many extracts a house still holds the files or the secret of, under agreements that were over before a day. */
export async function countExtracts(client: Client, house: string, before: PlainDate): Promise<number> {
  return count(
    client,
    `select from extract_agreement a where ${extractsBefore} and (
       exists (select from extract_secret s where s.agreement_id = a.id)
       or exists (select from extract_delivery d join extract_part p on p.authority_id = d.authority_id and p.id = d.id
                  where d.agreement_id = a.id))`,
    [house, before],
  );
}

/** The agreements with house $1 that were over before $2. */
export const extractsBefore = 'a.evaluator_organisation_id = $1 and a.until_on < $2';

/** The notes of house $1 about people whose courses had all ended before $2. */
export const ownNotesBefore = `n.author_organisation_id = $1 and n.written_on < $2
  and exists (select from enrolment e where e.authority_id = n.authority_id and e.referral_id = n.referral_id and e.ended_on < $2)`;

async function count(client: Client, asked: string, values: readonly string[]): Promise<number> {
  const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from (${asked}) due`, [
    ...values,
  ]);
  return rows[0]?.n ?? 0;
}

/** What each house is called, for the report. */
export async function readHouseNames(administrator: ClientConfig): Promise<ReadonlyMap<string, string>> {
  return asAdministrator(administrator, (client) =>
    asOwner(client, ['organisation'], async () => {
      const { rows } = await client.query<{ id: string; name: string }>('select id, name from organisation');
      return new Map(rows.map(({ id, name }) => [id, name]));
    }),
  );
}
