import { sql } from 'kysely';
import type { LastingRule } from '../../../domain/outcome/stretch.ts';
import type { Visit } from '../../access/index.ts';
import { readVersion } from '../../programmes/index.ts';

/** The rules about lasting work of the programmes a citizen's courses are in, each once, the newest course's first. */
export async function readLastingRules(visit: Visit, citizen: string): Promise<readonly LastingRule[]> {
  const { rows } = await sql<{ version: string }>`
    select e.programme_version_id as version from enrolment e where e.citizen_id = ${citizen}
    order by e.starts_on desc, e.id`.execute(visit.tables);
  const rules = new Map<string, LastingRule>();
  for (const version of new Set(rows.map((row) => row.version))) {
    const { key, outcomeRules } = await readVersion(visit, version);
    for (const rule of outcomeRules)
      if (rule.measure === 'lasting' && !rules.has(`${key} ${rule.id}`)) rules.set(`${key} ${rule.id}`, rule);
  }
  return [...rules.values()];
}
