import assert from 'node:assert/strict';
import { readDefinition } from '../../../src/domain/programme/read-definition.ts';
import type { RunHere } from '../programmes/run-here.ts';
import type { ServedHouse } from '../served-house.ts';

/** The demo's own run of a programme, in its newest version. */
export async function demoRun({ administrator }: ServedHouse, programme: string): Promise<RunHere> {
  const { rows } = await administrator.query<{ id: string; name: string; definition: unknown }>(
    `select r.id, r.name, v.definition from run r
       join programme_version v on v.id = r.programme_version_id
       join programme p on p.id = v.programme_id
     where p.key = $1 and r.name = v.definition->'name'->>'da'
     order by v.number desc limit 1`,
    [programme],
  );
  const [found] = rows;
  assert.ok(found, `the demo has no run of ${programme}`);
  const read = readDefinition(found.definition);
  assert.ok(read.ok, `the definition of ${programme} cannot be read`);
  return { definition: read.value, run: found.id, name: found.name, administrator };
}
