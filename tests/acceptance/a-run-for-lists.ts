import { randomUUID } from 'node:crypto';
import type { Browsing } from './browsing.ts';
import type { DemoHouse } from './demo-house.ts';

/** A run of a published programme without people, led by somebody who also reads lists in. */
export interface RunForLists {
  readonly run: string;
  readonly authority: string;
  readonly leader: Browsing;
  /** Who is told of the run, by the threshold of their agreement. */
  readonly funders: Readonly<Record<3 | 5, string>>;
}

const rules = ['in-job', 'started-education', 'in-placement', 'referred-to-treatment'] as const;

/** Lays such a run on the demo. */
export async function layRunForLists(
  { database, browseAs }: DemoHouse,
  programme: string,
): Promise<RunForLists> {
  const ask = async (sql: string, values: readonly unknown[] = []): Promise<string> => {
    const { rows } = await database.administrator.query<Record<string, string>>(sql, [...values]);
    return Object.values(rows[0] ?? {})[0] ?? '';
  };
  const house = await ask(`select id from organisation where name = 'Skovby Kommune'`);
  const version = await ask(
    `select v.id from programme_version v join programme p on p.id = v.programme_id
     where p.key = $1 order by v.number desc limit 1`,
    [programme],
  );
  const [run, account, employment] = [randomUUID(), randomUUID(), randomUUID()];
  await database.administrator.query(
    `insert into run (id, programme_version_id, name, starts_on) values ($1, $2, 'Vejen videre', '2025-01-01')`,
    [run, version],
  );
  await database.administrator.query('insert into account (id) values ($1)', [account]);
  await database.administrator.query(
    `insert into employment (id, account_id, organisation_id, staff_name, title_da, title_en, occupation, period)
     values ($1, $2, $3, 'Liv Listevad', 'projektleder', 'project leader', 'other', '[2025-01-01,)')`,
    [employment, account, house],
  );
  for (const [part, authority] of [
    ['project_leader', null],
    ['importer', house],
  ])
    await database.administrator.query(
      `insert into appointment (id, account_id, organisation_id, part, run_id, authority_id, period)
       values (gen_random_uuid(), $1, $2, $3, $4, $5, '[2025-01-01,)')`,
      [account, house, part, run, authority],
    );
  const funders = {
    3: await ask(`select id from organisation where name = 'Fonden Fantasi'`),
    5: await ask(`select id from organisation where name = 'Puljen Paraplyen'`),
  };
  for (const part of ['organiser', 'authority'])
    await database.administrator.query(
      'insert into run_party (run_id, organisation_id, part) values ($1, $2, $3)',
      [run, house, part],
    );
  for (const [threshold, recipient] of Object.entries(funders))
    for (const rule of rules)
      await database.administrator.query(
        `insert into target_agreement (run_id, rule_id, rule_version, recipient_organisation_id, direction, share,
                                       denominator, threshold, told, invented, agreed_on, period)
         values ($1, $2, 1, $3, $4, 0.15, 'started', $5, 'yearly', true, '2025-01-01', '(,)')`,
        [run, rule, recipient, rule === 'referred-to-treatment' ? 'at_most' : 'at_least', threshold],
      );
  return { run, authority: house, leader: await browseAs(account, employment), funders };
}
