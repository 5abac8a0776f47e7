import type { Client } from 'pg';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { asOwner } from '../../platform/database/as-owner.ts';

/** A sealed edition as its recipient got it. */
export interface SealedEdition {
  readonly id: string;
  readonly run: string;
  readonly recipient: string;
  readonly sealedOn: PlainDate;
  readonly document: string;
  readonly digest: string;
}

/** Every sealed edition, the newest first: for whoever runs the machine. Sealed editions name nobody. */
export async function listSealedEditions(administrator: Client): Promise<readonly SealedEdition[]> {
  const tables = ['edition_proposal', 'sealed_edition', 'run', 'organisation'];
  return asOwner(administrator, tables, async () => {
    const { rows } = await administrator.query<SealedEdition>(
      `select p.id, r.name as run, o.name as recipient, s.sealed_on as "sealedOn", p.document, p.digest
       from sealed_edition s
         join edition_proposal p on p.id = s.edition_proposal_id
         join run r on r.id = p.run_id
         join organisation o on o.id = p.recipient_organisation_id
       order by s.sealed_on desc, p.id desc`,
    );
    return rows;
  });
}
