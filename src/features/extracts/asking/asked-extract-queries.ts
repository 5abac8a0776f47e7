import { sql } from 'kysely';
import type { ExtractBackground, ExtractContent } from '../../../domain/extract/agreement.ts';
import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { CitizenVisit } from '../../access/index.ts';

/** An agreement that a citizen can say yes or no to, for one of their courses. */
export interface AskedExtract {
  readonly agreement: string;
  readonly referral: string;
  readonly house: OrganisationId;
  readonly houseName: string;
  readonly purpose: string;
  readonly contents: readonly ExtractContent[];
  readonly background: readonly ExtractBackground[];
  readonly until: PlainDate;
  readonly linksRegister: boolean;
  /** Whether the citizen has said no. A yes that came later stands all the same. */
  readonly isNo: boolean;
}

/** All that the citizen can be in, the newest first. */
export async function readAskedExtracts({ tables }: CitizenVisit): Promise<readonly AskedExtract[]> {
  const { rows } = await sql<AskedExtract>`
    select a.agreement, a.referral, a.house, a.house_name as "houseName", a.purpose, a.contents, a.background, a.until,
           a.links_register as "linksRegister",
           exists (select from extract_no n where n.referral_id = a.referral and n.agreement_id = a.agreement) as "isNo"
    from app.extracts_asked() a
  `.execute(tables);
  return rows;
}
