import type { Client, ClientConfig } from 'pg';
import { v7 as newId } from 'uuid';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { asAdministrator } from '../../../platform/database/as-administrator.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import type { KeyRing } from '../../../platform/keys/key-ring.ts';
import { openOwnNumber } from '../../people/index.ts';
import { pseudonymsOf } from '../../questionnaires/index.ts';

interface Wanted {
  readonly agreement: string;
  readonly authority: string;
  readonly today: PlainDate;
}

interface KeyRow {
  readonly citizen: string;
  readonly blind: Buffer;
  readonly number: Buffer;
}

/**
 * Writes a key file: the name of each person in an extract, and their number, for one authority; headings first. In the
 * same transaction everybody in it gets a row in the log, in the name of whoever agreed to it: numbers that were
 * written are always told, and what could not be told is not written.
 * @param write is given the lines; what it throws undoes the log
 * @returns how many people are in it; `undefined` where no agreement of today says that there may be one
 */
export async function writeLinkageKey(
  administrator: ClientConfig,
  keys: KeyRing,
  wanted: Wanted,
  write: (lines: readonly string[]) => Promise<void>,
): Promise<number | undefined> {
  return asAdministrator(administrator, (client) =>
    inTransaction(client, async () => {
      const agreedBy = await readWhoAgreed(client, wanted);
      if (agreedBy === undefined) return undefined;
      const rows = await readKeyRows(client, wanted);
      await logNumbers(client, wanted, agreedBy, new Set(rows.map(({ citizen }) => citizen)));
      const nameOf = pseudonymsOf(keys, wanted.agreement);
      const lines = rows.map(
        ({ blind, number }) => `${nameOf(blind.toString('hex'))},${openOwnNumber(keys, number)}\r\n`,
      );
      await write(['person,cpr\r\n', ...lines.toSorted()]);
      return rows.length;
    }),
  );
}

/** Works as the extractor from here on, which alone reads the secret. */
async function readWhoAgreed(client: Client, { agreement, today }: Wanted): Promise<string | undefined> {
  await client.query('set local role fodfaeste_extractor');
  await client.query(`select set_config('app.today', $1, true)`, [today]);
  const { rows } = await client.query<{ agreedBy: string }>(
    `select recorded_by as "agreedBy" from extract_agreement where id = $1 and links_register and until_on >= $2`,
    [agreement, today],
  );
  return rows[0]?.agreedBy;
}

async function readKeyRows(client: Client, { agreement, authority }: Wanted): Promise<readonly KeyRow[]> {
  const { rows } = await client.query<KeyRow>(
    `select distinct p.citizen_id as citizen, p.blind, i.cpr_encrypted as number
     from app.people_of_extract($1) p
       join citizen_identity i on i.authority_id = p.authority_id and i.citizen_id = p.citizen_id
     where p.authority_id = $2`,
    [agreement, authority],
  );
  return rows;
}

/** Works as the owner, who alone may log in another's name. */
async function logNumbers(
  client: Client,
  { authority }: Wanted,
  agreedBy: string,
  citizens: ReadonlySet<string>,
): Promise<void> {
  if (citizens.size === 0) return;
  await client.query('set local role fodfaeste_owner');
  await client.query(`select set_config('app.viewer', $1, true)`, [agreedBy]);
  await client.query(
    `select app.log_reading($1, 'extract.link_on_command_line', array_fill($2::uuid, array[cardinality($3::uuid[])]),
       $3, array_fill('opened'::text, array[cardinality($3::uuid[])]), array['project_leader'])`,
    [newId(), authority, [...citizens]],
  );
}
