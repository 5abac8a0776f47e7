import { randomUUID } from 'node:crypto';
import type { Browsing } from './browsing.ts';
import type { DemoHouse } from './demo-house.ts';

/** Another citizen in a course of the same run, who has an account of their own. */
export interface Neighbour {
  readonly own: Browsing;
  readonly enrolment: string;
}

/** Begins one beside a course of the demo: in the same authority, or in another that has no team there yet. */
export async function neighbourOf(
  house: DemoHouse,
  course: string,
  callName: string,
  whose: 'same' | 'other',
): Promise<Neighbour> {
  const [citizen, referral, enrolment, account] = Array.from({ length: 4 }, () => randomUUID());
  const { administrator } = house.database;
  const { rows } = await administrator.query<{ authority: string; run: string; version: string }>(
    `select case when $2 = 'same' then e.authority_id else (
              select o.id from organisation o where o.kind = 'municipality' and o.id <> e.authority_id order by o.name limit 1)
            end as authority, e.run_id as run, e.programme_version_id as version
     from enrolment e where e.id = $1`,
    [course, whose],
  );
  const [{ authority, run, version } = { authority: '', run: '', version: '' }] = rows;
  const insert = (table: string, columns: Record<string, unknown>) =>
    administrator.query(
      `insert into ${table} (${Object.keys(columns).join(', ')}) values (${Object.keys(columns)
        .map((_, at) => `$${at + 1}`)
        .join(', ')})`,
      Object.values(columns),
    );
  const of = { authority_id: authority, citizen_id: citizen };
  await insert('account', { id: account });
  await insert('citizen', { authority_id: authority, id: citizen });
  await insert('citizen_call_name', { ...of, call_name: callName });
  await insert('citizen_account', { ...of, account_id: account });
  await administrator.query(
    `insert into referral select (jsonb_populate_record(r, jsonb_build_object('id', $2::text, 'authority_id', $3::text, 'citizen_id', $4::text))).*
     from referral r join enrolment e on e.referral_id = r.id where e.id = $1`,
    [course, referral, authority, citizen],
  );
  await insert('enrolment', {
    ...of,
    id: enrolment,
    referral_id: referral,
    run_id: run,
    programme_version_id: version,
    starts_on: '2026-10-01',
  });
  return { own: await house.browseAs(account ?? '', null), enrolment: enrolment ?? '' };
}
