/**
 * An extract made from the database to the files an evaluator holds: 10,000 people, 8 waves and 60 questions, read through
 * the door, given blind names, written as text, SPSS and Parquet at once, and kept in the database piece by piece, all in
 * one transaction. The bar is 30 seconds and 300 MB of this process; the database's memory is its own. What is held of the
 * rows is some ten megabytes; the rest is what Node has not yet cleared away, so the room for new objects is bounded here as
 * docs/operations/scale.md tells for a small machine.
 *
 *   npm run bench:extract -- [people = 10000]
 */

import pg from 'pg';
import { v7 as newId } from 'uuid';
import { plainDate } from '../src/domain/kernel/plain-date.ts';
import { visiting } from '../src/features/demo/demo-visit-queries.ts';
import { agreeOnExtract, makeExtract, readAgreement, readAnonymity } from '../src/features/extracts/index.ts';
import { masterKeyLength, openKeyRing } from '../src/platform/keys/key-ring.ts';
import { onOwnDemo } from './own-demo.ts';
import { questionKeys, sixtyQuestions } from './sixty-questions.ts';

const people = Number(process.argv[2] ?? 10_000);
const waves = 8;
const today = plainDate('2026-11-18');

interface Leader {
  readonly run: string;
  readonly account: string;
  readonly employment: string;
  readonly organisation: string;
  readonly name: string;
}

await onOwnDemo(async (demo) => {
  const client = new pg.Client(demo.superuser);
  await client.connect();
  client.on('error', () => {});
  const { rows } = await client.query<Leader>(
    `select a.run_id as run, a.account_id as account, e.id as employment, a.organisation_id as organisation, e.staff_name as name
     from appointment a join employment e on e.account_id = a.account_id and e.organisation_id = a.organisation_id
     where a.part = 'project_leader' and a.run_id in (select run_id from run_party where part = 'evaluator') limit 1`,
  );
  const [leader] = rows;
  if (leader === undefined) throw new Error('nobody leads a run that is evaluated');
  await fill(client, leader);
  const { rows: evaluators } = await client.query<{ id: string; account: string; house: string }>(
    `select e.id, e.account_id as account, e.organisation_id as house from employment e join run_party p
       on p.organisation_id = e.organisation_id where p.part = 'evaluator' limit 1`,
  );
  const [evaluator] = evaluators;
  if (evaluator === undefined) throw new Error('nobody evaluates');
  const id = newId();
  const begun = performance.now();
  const keys = openKeyRing(Buffer.alloc(masterKeyLength, 7));
  await client.query('begin');
  const made = await visiting(client, keys, { ...leader, organisationName: '' }, today, async (visit) => {
    const withWhom = {
      employment: evaluator.id,
      account: evaluator.account,
      house: evaluator.house,
      name: '',
    };
    await agreeOnExtract(
      visit,
      { id, run: leader.run, evaluator: withWhom },
      {
        evaluator: evaluator.id,
        purpose: 'bench',
        basis: 'research',
        contents: ['answers'],
        background: ['authority', 'age'],
        toldFrom: undefined,
        toldTo: today,
        until: today,
        smallestGroup: 5,
        linksRegister: false,
      },
    );
    const agreement = await readAgreement(visit, leader.run, id);
    if (agreement === undefined) throw new Error('no agreement');
    const { people: counted, exposed } = await readAnonymity(visit, agreement);
    return makeExtract(visit, agreement, 'bench', { people: counted, exposed, isSeen: true });
  });
  await client.query('commit');
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (!made.ok) throw new Error(made.refusal);
  for (const { name, bytes } of made.value.files) console.log(`${name}: ${(bytes / 1e6).toFixed(1)} MB`);
  const most = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${made.value.people} people: ${seconds} s, at most ${most} MB of memory`);
  await client.end();
});

/** People, courses and answers, past triggers and foreign keys: what is measured is the making. */
async function fill(client: pg.Client, { run, account }: Leader): Promise<void> {
  const version = newId();
  const asking = newId();
  await client.query('begin');
  await client.query(`set local session_replication_role = replica`);
  await client.query(
    `insert into questionnaire_version (id, questionnaire_id, number, definition, origin, published_on)
     select $1, id, 900, $2, 'shipped', '2026-01-01' from questionnaire limit 1`,
    [version, JSON.stringify({ ...sixtyQuestions, version: 900 })],
  );
  await client.query(
    `insert into run_questionnaire (run_id, id, wave_key, questionnaire_version_id, side, period)
     values ($1, $2, 'week-13', $3, 'citizen', '[2020-01-01,)')`,
    [run, asking, version],
  );
  await client.query(
    `create temp table made as select gen_random_uuid() as citizen, gen_random_uuid() as course, gen_random_uuid() as referral,
       (select organisation_id from run_party where run_id = $1 and part = 'authority' limit 1) as authority, n
     from generate_series(1, $2::int) n`,
    [run, people],
  );
  await client.query(`insert into citizen (authority_id, id) select authority, citizen from made`);
  await client.query(
    `insert into enrolment (authority_id, id, citizen_id, run_id, referral_id, programme_version_id, starts_on)
     select m.authority, m.course, m.citizen, r.id, m.referral, r.programme_version_id, date '2024-01-01' + m.n % 700
     from made m, run r where r.id = $1`,
    [run],
  );
  await client.query(
    `insert into response (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, run_questionnaire_id, nth,
       questionnaire_version_id, language, answers, answered_on, recorded_by)
     select m.authority, gen_random_uuid(), m.course, m.citizen, $1, m.referral, $2, wave, $3, 'da',
       (select jsonb_object_agg('q' || q, (m.n * 7 + wave * 3 + q) % 11) from generate_series(0, $5::int) q),
       date '2024-03-01' + m.n % 700 + wave * 30, $4
     from made m, generate_series(1, $6::int) wave`,
    [run, asking, version, account, questionKeys.length - 1, waves],
  );
  await client.query('commit');
  await client.query('analyze');
}
