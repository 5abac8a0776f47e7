import type pg from 'pg';
import { v7 as newId } from 'uuid';
import type { ProgrammeDefinition } from '../../../src/domain/programme/definition.ts';
import { organisationKinds } from '../../../src/domain/programme/organisation-kind.ts';
import type { Language } from '../../../src/platform/i18n/dictionary.ts';

/** A definition that runs where the demo's people work. */
export interface RunHere {
  readonly definition: ProgrammeDefinition;
  readonly run: string;
  /** Its own name, as it stands in the table. */
  readonly name: string;
  /** For what must stand there before, and is not part of the way in. */
  readonly administrator: pg.Client;
}

/** What a run is called to a reader: a run that bears its programme's name is called so in both languages. */
export function titleOf({ definition, name }: RunHere, language: Language): string {
  return name === definition.name.da ? definition.name[language] : name;
}

const home = 'Ådal Kommune';

/**
 * Sets a definition running in the demo's municipality: Karla can refer to it, Pia answers, Lea leads it, and Dorte is
 * its part of the project group. Houses of every kind bring people, so that each role has somebody to fill it.
 */
export async function runHere(
  administrator: pg.Client,
  definition: ProgrammeDefinition,
  name: string,
): Promise<RunHere> {
  const [programme, version, run] = [newId(), newId(), newId()];
  const insert = (sql: string, ...values: unknown[]) => administrator.query(`insert into ${sql}`, values);
  await insert('programme (id, key) values ($1, $2)', programme, `lived-${run}`);
  await insert(
    `programme_version (id, programme_id, number, definition, published_on) values ($1, $2, $3, $4, '2026-01-01')`,
    ...[version, programme, definition.version, definition],
  );
  await insert(
    'run (id, programme_version_id, name, is_public) values ($1, $2, $3, true)',
    ...[run, version, name],
  );
  for (const part of ['organiser', 'authority'])
    await insert(
      'run_party (run_id, organisation_id, part) select $1, id, $2 from organisation where name = $3',
      ...[run, part, home],
    );
  await insert(
    `run_party (run_id, organisation_id, part)
     select $1, id, 'lends_staff' from organisation where name like 'Opdigtet hus%'`,
    run,
  );
  await appoint(administrator, run, 'Lea Forlæg', 'project_leader');
  await appoint(administrator, run, 'Pia Prik', 'intake_member');
  await appoint(administrator, run, 'Dorte Dummy', 'intake_member');
  return { definition, run, name, administrator };
}

async function appoint(administrator: pg.Client, run: string, name: string, part: string): Promise<void> {
  await administrator.query(
    `insert into appointment (id, account_id, organisation_id, part, run_id, authority_id, period)
     select gen_random_uuid(), account_id, organisation_id, $2, $3,
            case when $2 = 'intake_member' then organisation_id end, '[2020-01-01,)'
     from employment where staff_name = $1`,
    [name, part, run],
  );
}

/** A house of each kind with people at work, to be lent to every run. */
export async function housesOfEveryKind(administrator: pg.Client): Promise<void> {
  for (const kind of organisationKinds) {
    const house = newId();
    await administrator.query('insert into organisation (id, name, kind) values ($1, $2, $3)', [
      ...[house, `Opdigtet hus (${kind})`, kind],
    ]);
    for (const name of ['Ane Anført', 'Børge Bogført', 'Calle Citeret']) {
      const account = newId();
      await administrator.query('insert into account (id) values ($1)', [account]);
      await administrator.query(
        `insert into employment (id, account_id, organisation_id, staff_name, title_da, title_en, occupation, period)
         values ($1, $2, $3, $4, 'medarbejder', 'staff member', 'other', '[2020-01-01,)')`,
        [newId(), account, house, name],
      );
    }
  }
}
