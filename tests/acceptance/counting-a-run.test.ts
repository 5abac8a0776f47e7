import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { addDays, plainDate } from '../../src/domain/kernel/plain-date.ts';
import { onePerPerson } from '../../src/domain/outcome/engine/one-per-person.ts';
import { RunCount } from '../../src/domain/outcome/engine/run-count.ts';
import type { Moment } from '../../src/domain/outcome/figure.ts';
import { sortWay, wayPlaces } from '../../src/domain/outcome/sort-way.ts';
import type { OutcomeRule } from '../../src/domain/programme/definition.ts';
import { outcomeRuleSchema } from '../../src/domain/programme/schema/outcome-rule-schema.ts';
import type { Visit } from '../../src/features/access/index.ts';
import { loadCodeLists } from '../../src/features/code-lists/index.ts';
import { readCases } from '../../src/features/runs/case-queries.ts';
import { countRun } from '../../src/features/runs/count-run.ts';
import { countedRules, frameOf } from '../../src/features/runs/run-figure.ts';
import { type Run, readRun } from '../../src/features/runs/run-queries.ts';
import { tablesOn } from '../../src/platform/database/tables-on.ts';
import { demoHouse } from './demo-house.ts';

const day = plainDate('2026-11-18');

/**
 * What is counted from packed ways is what the rules say of the same people read row by row, each under the policies of
 * its own table: of the demo, and of ledgers drawn at random and laid over it.
 */
describe('counting a run in one pass', () => {
  const house = demoHouse(day);
  let leaders: { account: string; employment: string; run: string }[];

  before(async () => {
    const folder = join(import.meta.dirname, '../../code-lists');
    await loadCodeLists(house().database.administratorSettings, day, folder);
    const { rows } = await house().database.administrator.query(
      `select a.account_id as account, e.id as employment, a.run_id as run
       from appointment a join employment e on e.account_id = a.account_id and e.organisation_id = a.organisation_id
       where a.part = 'project_leader' and a.period @> $1::date and e.period @> $1::date`,
      [day],
    );
    leaders = rows;
  });

  const asLeader = async (
    { account, employment, run }: (typeof leaders)[number],
    work: (visit: Visit, run: Run) => Promise<void>,
  ): Promise<void> => {
    const { app } = house().database;
    await app.query('begin');
    try {
      await app.query('select app.enter($1, $2, null, $3, $4)', [
        account,
        employment,
        day,
        `${day}T11:00:00Z`,
      ]);
      const visit = { tables: tablesOn(app), today: day, language: 'da' } as unknown as Visit;
      const told = await readRun(visit, run, day);
      assert.ok(told);
      await work(visit, told);
    } finally {
      await app.query('rollback');
    }
  };

  const compare = async (visit: Visit, run: Run, rules: readonly OutcomeRule[], moment: Moment) => {
    const counted = await countRun(visit, run, rules, moment);
    const cases = await readCases(visit, run.id, rules, moment);
    const plain = new RunCount(rules, frameOf(run, moment));
    for (const one of cases) plain.add(one);
    const where = `${run.name} ${moment.asOf} ${moment.knownAt}`;
    const [version] = counted.figures.map(({ figure }) => figure.dataVersion);
    assert.deepEqual(
      counted.figures.map(({ figure }) => ({ ...figure, target: undefined })),
      plain.figures(version ?? '', () => undefined),
      where,
    );
    assert.equal(counted.distinct, plain.distinctPeople, where);
    const sorted = sortWay(cases, moment);
    assert.equal(
      counted.boxes[0]?.reached,
      wayPlaces.reduce((sum, place) => sum + sorted[place].length, 0),
      where,
    );
    return cases.length;
  };

  /** Days long ago, of late and to come, each with what was known then and what is known today. */
  const moments: readonly Moment[] = [0, -40, -200, -420, 90].flatMap((days) => {
    const asOf = addDays(day, days);
    return [day, asOf < day ? asOf : day].map((knownAt): Moment => ({ asOf, knownAt }));
  });

  test('every run of the demo has the same figures, whenever it is asked about', async () => {
    let people = 0;
    for (const leader of leaders)
      await asLeader(leader, async (visit, run) => {
        for (const moment of moments) people += await compare(visit, run, countedRules(run), moment);
      });
    assert.ok(people > 100);
  });

  test('so have random ledgers, put right and taken back, under every kind of rule', async () => {
    const { administrator } = house().database;
    // Drawn by the database, always alike: the same seed, and the citizens in the order of their ids.
    await administrator.query('select setseed(0.42)');
    for (let round = 0; round < 3; round += 1) await administrator.query(randomFacts);
    // Courses that came by a list may have ended on no known day.
    await administrator.query(
      `update closing set ended_on = null where ascii(id::text) % 2 = 0 or id::text ~ '[02468ace]$'`,
    );
    const { rows } = await administrator.query<{ n: number }>(
      'select count(*)::int as n from work_fact where replaces is not null',
    );
    assert.ok((rows[0]?.n ?? 0) > 20, 'facts were put right');
    for (const leader of leaders)
      await asLeader(leader, async (visit, run) => {
        for (const moment of moments) await compare(visit, run, everyKindOfRule, moment);
      });
  });

  test('a citizen with two ways is one person, where persons are counted', async () => {
    const judged = [1, 2].map(() => ({
      row: { personKey: 'one' },
      verdict: { place: 'met' as const, day: undefined, because: [] },
    }));
    assert.deepEqual(
      onePerPerson(judged).map(({ verdict }) => verdict.place),
      ['met', 'counted_already'],
    );
  });

  test('nobody but the leader is told a figure, whatever is asked', async () => {
    const [first] = leaders;
    assert.ok(first);
    const { rows } = await house().database.administrator.query(
      `select m.account_id as account, e.id as employment, m.run_id as run
       from team_member m join employment e on e.account_id = m.account_id and e.organisation_id = m.organisation_id
       where m.period @> $1::date and e.period @> $1::date and not exists (select from appointment a
         where a.account_id = m.account_id and a.part = 'project_leader') limit 1`,
      [day],
    );
    await asLeader(rows[0], async (visit, run) => {
      await assert.rejects(
        countRun(visit, run, countedRules(run), { asOf: day, knownAt: day }),
        /lead the run/,
      );
    });
  });
});

const common = { version: 1, title: { da: 'Prøve', en: 'Try' } };
const work = [{ fact: 'work' }];

/** A rule for every measure, with its corners: strong sources, gaps, employers, hours, phases, reasons to stop. */
const everyKindOfRule: readonly OutcomeRule[] = [
  {
    id: 'a',
    measure: 'state_at',
    denominator: 'started',
    anchor: 'as_of',
    counts: work,
    lowestSource: 'citizen',
  },
  {
    id: 'b',
    measure: 'ever_reached',
    denominator: 'accepted',
    anchor: 'end_of_main',
    counts: [{ fact: 'placement' }, { fact: 'education' }],
  },
  {
    id: 'c',
    measure: 'lasting',
    denominator: 'started',
    anchor: 'as_of',
    counts: work,
    months: 2,
    gapDaysAllowed: 14,
    changeOfEmployer: 'starts_anew',
  },
  {
    id: 'd',
    measure: 'lasting',
    denominator: 'persons',
    anchor: 'as_of',
    counts: work,
    months: 2,
    gapDaysAllowed: 0,
    changeOfEmployer: 'allowed',
  },
  { id: 'e', measure: 'hours', denominator: 'persons', anchor: 'as_of', counts: work, atLeast: 15 },
  {
    id: 'f',
    measure: 'hours_change',
    denominator: 'started',
    anchor: 'as_of',
    fromAnchor: 'start',
    counts: work,
    atLeast: 2,
  },
  {
    id: 'g',
    measure: 'duration',
    denominator: 'started',
    anchor: 'end_of_aftercare',
    counts: [{ fact: 'benefit' }],
    unit: 'week',
    atLeast: 4,
  },
  {
    id: 'h',
    measure: 'first_time',
    denominator: 'referred',
    anchor: 'referral',
    counts: work,
    withinDays: 200,
  },
  {
    id: 'i',
    measure: 'clarified_for',
    denominator: 'accepted',
    anchor: 'as_of',
    counts: [{ fact: 'work' }, { fact: 'education' }],
  },
  { id: 'j', measure: 'completed', denominator: 'started', documents: ['recommendation', 'onward_plan'] },
  { id: 'k', measure: 'share_attended', denominator: 'started', besideHostOnly: false },
  {
    id: 'l',
    measure: 'ever_reached',
    denominator: 'completed',
    anchor: 'as_of',
    counts: [{ fact: 'return_from_sick_leave', codes: ['full'] }],
    censors: ['moved', 'dead', 'pension', 'consent_withdrawn'],
  },
].map((rule) => outcomeRuleSchema.parse({ ...common, ...rule }) as OutcomeRule);

/** Facts about every citizen who was referred, of every kind, some of which put one of the round before right. */
const randomFacts = `
  with drawn as materialized (
    select r.authority_id, r.citizen_id, r.sent_on + (random() * 500 - 150)::int as first, (random() * 200)::int as days,
           random() as kind, random() as open, random() as right, random() as back, random() as code, random() as hours,
           random() as source, random() as late, (select id from account limit 1) as by
    from (select distinct on (citizen_id) * from referral order by citizen_id, sent_on) r, generate_series(1, 3) n
  ), spell as materialized (
    select d.*, case when open < 0.3 then daterange(first, null) else daterange(first, first + days + 1) end as period,
           (array['register', 'pay_slip', 'contract', 'employer', 'citizen', 'staff'])[1 + floor(source * 5.999)::int] as told,
           least(first + (late * 60)::int, '${day}'::date)::timestamp at time zone 'Europe/Copenhagen' + interval '1 hour' * (late * 30) as at
    from drawn d
  ), jobs as (
    insert into work_fact (authority_id, id, citizen_id, fact_kind, code_id, period, hours_a_week, employer, extent, returned_to, source, replaces, taken_back, recorded_by, recorded_at)
    select s.authority_id, gen_random_uuid(), s.citizen_id, k.kind,
           case when k.kind in ('work', 'placement') then (select id from code where system_key = 'work-kinds' order by md5(code || s.code::text) limit 1) end,
           s.period, case when s.hours < 0.8 and k.kind = 'work' then 1 + (s.hours * 30)::int end,
           case when s.hours < 0.9 then (array['Bageriet', ' bageriet ', 'Værftet'])[1 + floor(s.code * 2.999)::int] end,
           case when k.kind = 'return_from_sick_leave' then (array['full', 'partial'])[1 + floor(s.code * 1.999)::int] end, null,
           s.told, o.id, s.back < 0.2 and o.id is not null, s.by, s.at
    from spell s cross join lateral (select (array['work', 'work', 'placement', 'introduction', 'return_from_sick_leave'])[1 + floor(s.kind / 0.6 * 4.999)::int] as kind) k
      left join lateral (select w.id from work_fact w where w.citizen_id = s.citizen_id and w.authority_id = s.authority_id and s.right < 0.5
        and not exists (select from work_fact x where x.replaces = w.id) order by w.id limit 1) o on not exists (
        select from spell t where t.citizen_id = s.citizen_id and t.kind < 0.6 and t.first < s.first)
    where s.kind < 0.6
  ), benefits as (
    insert into benefit_fact (authority_id, id, citizen_id, fact_kind, code_id, decided_for, period, source, recorded_by, recorded_at)
    select s.authority_id, gen_random_uuid(), s.citizen_id, k.kind,
           case when k.kind = 'benefit' then (select id from code where system_key = 'benefits' order by md5(code || s.code::text) limit 1) end,
           case when k.kind = 'decision' then (array['work', 'placement', 'education'])[1 + floor(s.code * 2.999)::int] end,
           s.period, s.told, s.by, s.at
    from spell s cross join lateral (select (array['benefit', 'sick_leave', 'decision'])[1 + floor(s.code * 2.999)::int] as kind) k
    where s.kind between 0.6 and 0.85
  )
  insert into other_fact (authority_id, id, citizen_id, fact_kind, no_longer, place, period, source, recorded_by, recorded_at)
    select s.authority_id, gen_random_uuid(), s.citizen_id, k.kind,
           case when k.kind = 'followed_no_longer' then (array['moved', 'dead', 'consent_withdrawn'])[1 + floor(s.code * 2.999)::int] end,
           null, s.period, s.told, s.by, s.at
    from spell s cross join lateral (select (array['education', 'treatment_referral', 'followed_no_longer'])[1 + floor(s.code * 2.999)::int] as kind) k
    where s.kind > 0.85`;
