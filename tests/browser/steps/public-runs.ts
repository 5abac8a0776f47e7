import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { v7 as newId } from 'uuid';

const programmes = join(import.meta.dirname, '../../../programmes');

/** Sets every definition the product ships running in public, in two municipalities and with somebody to ask. */
export async function everyProgrammeInPublic(administrator: pg.Client): Promise<void> {
  const authorities = [newId(), newId()];
  for (const [at, name] of ['Opdigtede Ådal Kommune', 'Opdigtede Strandby Kommune'].entries()) {
    await administrator.query(`insert into organisation (id, name, kind) values ($1, $2, 'municipality')`, [
      authorities[at],
      name,
    ]);
  }
  const files = readdirSync(programmes).filter((name) => /[.]\d+[.]json$/.test(name));
  for (const file of files) await publicRun(administrator, file, authorities);
}

async function publicRun(administrator: pg.Client, file: string, authorities: string[]): Promise<void> {
  const definition = JSON.parse(readFileSync(join(programmes, file), 'utf8'));
  const [programme, version, run] = [newId(), newId(), newId()];
  const insert = (sql: string, ...values: unknown[]) => administrator.query(`insert into ${sql}`, values);
  await insert('programme (id, key) values ($1, $2)', programme, `in-public-${file}`);
  await insert(
    `programme_version (id, programme_id, number, definition, published_on) values ($1, $2, 1, $3, '2026-01-01')`,
    version,
    programme,
    definition,
  );
  await insert(
    'run (id, programme_version_id, name, is_public) values ($1, $2, $3, true)',
    run,
    version,
    definition.name.da,
  );
  for (const authority of authorities) {
    await insert(`run_party (run_id, organisation_id, part) values ($1, $2, 'authority')`, run, authority);
  }
  await insert(
    `run_contact (run_id, organisation_id, shown_name, phone, mail, reachable)
     values ($1, $2, 'Tove Ramme', '00 00 00 20', 'tove@aadal.example', 'hverdage 9–15')`,
    run,
    authorities[0],
  );
}
