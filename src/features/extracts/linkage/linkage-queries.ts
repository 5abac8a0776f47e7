import type { Client, ClientConfig } from 'pg';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { asAdministrator } from '../../../platform/database/as-administrator.ts';
import type { KeyRing } from '../../../platform/keys/key-ring.ts';
import { openOwnNumber } from '../../people/index.ts';
import { pseudonymsOf } from '../../questionnaires/index.ts';

interface Wanted {
  readonly agreement: string;
  readonly authority: string;
  readonly today: PlainDate;
}

interface KeyRow {
  readonly blind: Buffer;
  readonly number: Buffer;
}

/**
 * The lines of a key file: the name of each person in an extract, and their number, for one authority; headings first.
 * `undefined` where no agreement of today says that there may be one.
 */
export async function linkageLines(
  administrator: ClientConfig,
  keys: KeyRing,
  { agreement, authority, today }: Wanted,
): Promise<readonly string[] | undefined> {
  return asAdministrator(administrator, async (client) => {
    const agreed = await readKeyRows(client, { agreement, authority, today });
    if (agreed === undefined) return undefined;
    const nameOf = pseudonymsOf(keys, agreement);
    const lines = agreed.map(
      ({ blind, number }) => `${nameOf(blind.toString('hex'))},${openOwnNumber(keys, number)}\r\n`,
    );
    return ['person,cpr\r\n', ...lines.toSorted()];
  });
}

/** Works as the extractor, which alone reads the secret. */
async function readKeyRows(
  client: Client,
  { agreement, authority, today }: Wanted,
): Promise<readonly KeyRow[] | undefined> {
  await client.query('begin read only');
  try {
    await client.query('set local role fodfaeste_extractor');
    await client.query(`select set_config('app.today', $1, true)`, [today]);
    const { rows: found } = await client.query(
      'select from extract_agreement where id = $1 and links_register and until_on >= $2',
      [agreement, today],
    );
    if (found.length === 0) return undefined;
    const { rows } = await client.query<KeyRow>(
      `select distinct p.blind, i.cpr_encrypted as number
       from app.people_of_extract($1) p
         join citizen_identity i on i.authority_id = p.authority_id and i.citizen_id = p.citizen_id
       where p.authority_id = $2`,
      [agreement, authority],
    );
    return rows;
  } finally {
    await client.query('rollback');
  }
}
