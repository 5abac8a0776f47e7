import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { Visit } from '../access/index.ts';
import { readVersion } from '../programmes/index.ts';

/** The definition a referral was sent under; `undefined` where the viewer may not read the referral. */
export async function readPinned(visit: Visit, referral: string): Promise<ProgrammeDefinition | undefined> {
  const row = await visit.tables
    .selectFrom('referral')
    .select('programme_version_id as version')
    .where('id', '=', referral)
    .executeTakeFirst();
  return row && readVersion(visit, row.version);
}
