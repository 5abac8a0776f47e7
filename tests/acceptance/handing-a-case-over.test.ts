import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { acceptedReferral, accountOf, employmentOf, nameProjectGroup } from './a-project-group.ts';
import { citizenCalled, houseWithEveryRun } from './a-way-in.ts';
import { type Browsing, hiddenIn } from './browsing.ts';

/** Words that would lay a no at the citizen's door. */
const blame = /frafald|udebl|manglende|desværre|afbrudt|opgiv|drop-out|opfylder ikke/i;

describe('a case goes over to the project group and comes back', () => {
  const house = houseWithEveryRun('2026-11-18');
  let [karla, dorte, pia, lea, jens, asta] = [] as unknown as Browsing[];
  let [citizen, referral, id, course] = ['', '', '', ''];

  const sql = async <Row>(text: string, ...values: unknown[]): Promise<Row[]> =>
    (await house().database.administrator.query(text, values)).rows as Row[];
  const responsible = async (): Promise<string | undefined> => {
    const rows = await sql<{ staff_name: string }>(
      `select work.staff_name from responsible_caseworker c join employment work on work.account_id = c.account_id
       where c.citizen_id = $1 and c.period @> date '2026-11-18'`,
      citizen,
    );
    assert.equal(rows.length, 1, 'one caseworker is responsible on any day');
    return rows[0]?.staff_name;
  };
  const start = async (fields: Record<string, string> = {}) => {
    const page = await lea?.get(`${referral}/start`);
    assert.ok(page && lea);
    return lea.post(`${referral}/start`, {
      ...(page.status === 200 ? hiddenIn(page, `${referral}/start`) : { enrolment: randomUUID() }),
      'starts-on': '18.11.2026',
      'role-project-worker': await employmentOf(house(), 'Jens Skitse'),
      'role-project-caseworker': await employmentOf(house(), 'Dorte Dummy'),
      ...fields,
    });
  };

  before(async () => {
    const { browseDemo } = house();
    await nameProjectGroup(house());
    [karla, dorte, pia] = [await browseDemo('karla'), await browseDemo('dorte'), await browseDemo('pia')];
    [lea, jens, asta] = [await browseDemo('lea'), await browseDemo('jens'), await browseDemo('asta')];
    citizen = await citizenCalled(house(), 'Asta');
    referral = await acceptedReferral(house(), 'Asta');
    id = referral.split('/').at(-1) ?? '';
  });

  test('no course begins before the case went over, and the page says whose turn it is', async () => {
    assert.equal((await lea?.get(`${referral}/start`))?.location, referral);
    assert.match((await lea?.get(referral))?.text ?? '', /Nu skal sagen overdrages, før Asta kan starte/);
    assert.equal((await start()).status, 409);
    assert.deepEqual(await sql('select from enrolment where referral_id = $1', id), []);
  });

  test('only the responsible caseworker is offered it, and only colleagues of the project group', async () => {
    const page = await karla?.get(`${referral}/handover`);
    assert.match(page?.text ?? '', /Hvem tager over\?.*Dorte Dummy/);
    assert.doesNotMatch(page?.text ?? '', /Pia Prik|Jens Skitse/);
    assert.match(page?.text ?? '', /Bevillingen af fleksjob/);
    for (const other of [dorte, pia, lea, jens, asta])
      assert.equal((await other?.get(`${referral}/handover`))?.status, 404);
  });

  test('what is missing is said at its field, and everything chosen is kept', async () => {
    const refused = await karla?.post(`${referral}/handover`, {
      to: '',
      paper: 'flexjob-award',
      'sent-on': 'i går',
    });
    assert.equal(refused?.status, 422);
    assert.match(refused?.text ?? '', /Vælg, hvem der tager over.*Skriv en dato, der findes/);
    assert.match(refused?.html ?? '', /value="i går"/);
    assert.match(refused?.html ?? '', /value="flexjob-award"[^>]*checked/);
    const outsider = { to: await accountOf(house(), 'Pia Prik'), 'sent-on': '' };
    assert.match(
      (await karla?.post(`${referral}/handover`, outsider))?.text ?? '',
      /Vælg en kollega fra listen/,
    );
    assert.equal(await responsible(), 'Karla Mønster');
  });

  test('two presses hand the case over once; the colleague is responsible the same day', async () => {
    const page = await karla?.get(`${referral}/handover`);
    assert.ok(page && karla);
    const fields = {
      ...hiddenIn(page, `${referral}/handover`),
      to: await accountOf(house(), 'Dorte Dummy'),
      paper: 'flexjob-award',
      'sent-on': '17.11.2026',
    };
    const pressed = await Promise.all([
      karla.post(`${referral}/handover`, fields),
      karla.post(`${referral}/handover`, fields),
    ]);
    for (const { status, location } of pressed)
      assert.ok(status === 404 || location === `${referral}?done=handed`, `${status} ${location}`);
    const done = await karla.get(`${referral}?done=handed`);
    assert.match(done.text, /Sagen er overdraget.*Karla Mønster overdrog sagen til Dorte Dummy i dag/);
    assert.match(done.text, /Bevillingen af fleksjob, sendt i går/);
    // Much later she is not the one who hands it over any more.
    assert.equal((await karla.post(`${referral}/handover`, fields)).status, 404);
    assert.equal((await sql('select from caseload_handover where referral_id = $1', id)).length, 1);
    assert.equal(await responsible(), 'Dorte Dummy');
  });

  test('the colleague reads the referral, its facts and the papers; the former caseworker where it stands', async () => {
    const taken = await dorte?.get(referral);
    assert.match(taken?.text ?? '', /savner en at følges med/);
    assert.match(taken?.text ?? '', /Hvilken dag er fleksjobbet bevilget\?/);
    assert.match(taken?.text ?? '', /Bevillingen af fleksjob, sendt/);
    const outside = await karla?.get(referral);
    assert.equal(outside?.status, 200);
    assert.match(outside?.text ?? '', /Svaret er ja/);
    assert.doesNotMatch(outside?.text ?? '', /savner en at følges med/);
  });

  test('the former caseworker can begin nothing for the citizen, and hand nothing over again', async () => {
    assert.doesNotMatch((await karla?.get('/referrals/new'))?.html ?? '', new RegExp(`value="${citizen}"`));
    assert.equal((await karla?.get(`${referral}/no`))?.status, 404);
    assert.equal((await karla?.get(`${referral}/handover`))?.status, 404);
  });

  test('the citizen reads whom they can ring, and sees who was there before', async () => {
    const own = await asta?.get(referral);
    assert.match(own?.text ?? '', /Dorte Dummy er din sagsbehandler fra i dag/);
    assert.match(own?.text ?? '', /Før var det Karla Mønster/);
  });

  test('then the course begins, in the version of the referral though a newer one was published', async () => {
    const [pinned] = await sql<{ version: string }>(
      'select programme_version_id as version from referral where id = $1',
      id,
    );
    await sql(
      `insert into programme_version (id, programme_id, number, definition, published_on)
       select gen_random_uuid(), programme_id, 99, jsonb_set(definition, '{version}', '99'), '2026-11-18'
       from programme_version where id = $1`,
      pinned?.version,
    );
    await sql(
      `update run set programme_version_id = (select id from programme_version where number = 99)
       where id = (select run_id from referral where id = $1)`,
      id,
    );
    const begun = await start();
    course = begun.location ?? '';
    assert.match(course, /^\/enrolments\//);
    const [enrolment] = await sql<{ version: string }>(
      'select programme_version_id as version from enrolment where referral_id = $1',
      id,
    );
    assert.deepEqual(enrolment, pinned);
  });

  test('no course can be given another version than its referral’s, whoever writes it', async () => {
    await assert.rejects(
      sql(
        `insert into enrolment (authority_id, id, citizen_id, run_id, referral_id, programme_version_id, starts_on)
         select authority_id, gen_random_uuid(), citizen_id, run_id, id,
                (select v.id from programme_version v where v.id <> programme_version_id limit 1), '2026-11-18'
         from referral r where not exists (select from enrolment e where e.referral_id = r.id) limit 1`,
      ),
      /keeps the version of its referral/,
    );
  });

  test('the former caseworker sees that the course goes on, and of its content what is released to her', async () => {
    const status = await karla?.get(course);
    assert.equal(status?.status, 200);
    assert.doesNotMatch(status?.text ?? '', /Jens Skitse/);
    assert.doesNotMatch(status?.text ?? '', /Talte om vejen til arbejde/);
    await sql(
      `insert into shared_note (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, author_organisation_id,
                                recorded_by, audience, written_on, words)
       select authority_id, gen_random_uuid(), id, citizen_id, run_id, referral_id, authority_id, $2,
              'team_and_citizen', '2026-11-18', 'Talte om vejen til arbejde'
       from enrolment where referral_id = $1`,
      id,
      await accountOf(house(), 'Dorte Dummy'),
    );
    assert.doesNotMatch((await karla?.get(course))?.text ?? '', /Talte om vejen til arbejde/);
    await release('shared_note');
    assert.match((await karla?.get(course))?.text ?? '', /Talte om vejen til arbejde/);
  });

  async function release(kind: string): Promise<void> {
    const consent = randomUUID();
    const by = await accountOf(house(), 'Dorte Dummy');
    await sql(
      `insert into consent (authority_id, id, citizen_id, run_id, referral_id, content_kind, to_organisation_id, to_relation,
                            purpose, period, text_key, text_version, how_given, given_on, recorded_by)
       select authority_id, $2, citizen_id, run_id, id, $3, authority_id, 'responsible_outside_team', 'plan',
              '[2026-11-18,2027-11-18)', 'feedback', 1, 'screen', '2026-11-18', $4 from referral where id = $1`,
      id,
      consent,
      kind,
      by,
    );
    await sql(
      `insert into sharing (authority_id, id, citizen_id, run_id, referral_id, content_kind, to_organisation_id, to_relation,
                            consent_id, shared_on, recorded_by)
       select authority_id, gen_random_uuid(), citizen_id, run_id, id, $3, authority_id, 'responsible_outside_team', $2,
              '2026-11-18', $4 from referral where id = $1`,
      id,
      consent,
      kind,
      by,
    );
  }

  test('the citizen says no in two presses and is asked nothing', async () => {
    const asked = await asta?.get(`${referral}/no`);
    assert.equal(asked?.status, 200);
    assert.match(asked?.text ?? '', /Du skal ikke forklare dit nej.*Karla Mønster er din sagsbehandler igen/);
    const form = asked?.html.split(`<form action="${referral}/no"`)[1]?.split('</form>')[0];
    assert.doesNotMatch(form ?? '<textarea', /<textarea|<input/);
    assert.doesNotMatch(asked?.text ?? '', blame);
    const said = await asta?.postAndFollow(`${referral}/no`, {});
    assert.match(said?.text ?? '', /Dit nej er gemt.*Karla Mønster er din sagsbehandler igen/);
    assert.doesNotMatch(said?.text ?? '', blame);
    assert.equal((await asta?.post(`${referral}/no`, {}))?.location, `${referral}?done=returned`);
  });

  test('the same moment the case is back, and everybody’s access is as it then must be', async () => {
    assert.equal(await responsible(), 'Karla Mønster');
    assert.equal((await dorte?.get(referral))?.status, 404);
    // On the team she was, and of that course she keeps what she wrote and no more.
    for (const other of [dorte, jens]) assert.equal((await other?.get(course))?.status, 404);
    const back = await karla?.get(referral);
    assert.match(back?.text ?? '', /Sagen kom tilbage til Karla Mønster i dag\. Papirerne er lukket/);
    assert.doesNotMatch(back?.text ?? '', blame);
    assert.match((await karla?.get('/referrals/new'))?.html ?? '', new RegExp(citizen));
  });

  test('the referral stands withdrawn, the course has ended, and nowhere stands why', async () => {
    const statuses = await sql<{ status: string }>(
      'select status from referral_status where referral_id = $1 order by recorded_at',
      id,
    );
    assert.deepEqual(
      statuses.map(({ status }) => status),
      ['sent', 'accepted', 'withdrawn'],
    );
    const [ended] = await sql<Record<string, unknown>>(
      `select e.ended_on::text, recommendation, remark,
              (select count(*)::int from team_member m where m.enrolment_id = e.id and m.period @> date '2026-11-18') as left
       from enrolment e join closing c on c.enrolment_id = e.id where e.referral_id = $1`,
      id,
    );
    assert.deepEqual(ended, { ended_on: '2026-11-18', recommendation: null, remark: null, left: 0 });
    const events = await sql<{ action: string; payload: object }>(
      `select e.action, p.payload from event e join event_payload p on p.event_id = e.id
       where e.subject_kind = 'caseload_handover' order by e.recorded_at`,
    );
    assert.deepEqual(
      events.map(({ action }) => action),
      ['caseload.hand_over', 'caseload.return'],
    );
    assert.deepEqual(events[1]?.payload, {});
  });
});

describe('a handover and its return, before any course', () => {
  const house = houseWithEveryRun('2026-11-18');
  const sql = async <Row>(text: string, ...values: unknown[]): Promise<Row[]> =>
    (await house().database.administrator.query(text, values)).rows as Row[];

  /** What everybody at work holds to a citizen, and who is named for them. */
  const standing = async (citizen: string, referral: string) => {
    const { administrator } = house().database;
    const people = await sql<{ id: string; account_id: string; staff_name: string }>(
      'select id, account_id, staff_name from employment order by staff_name, id',
    );
    const held: Record<string, unknown> = {};
    for (const { id, account_id, staff_name } of people) {
      await administrator.query('begin');
      await administrator.query('set local role fodfaeste_app');
      await administrator.query(`select app.enter($1, $2, null, '2026-11-18', '2026-11-18T12:00:00Z')`, [
        account_id,
        id,
      ]);
      const { rows } = await administrator.query(
        `select app.relations_to('citizen', $1) as citizen, app.relations_to('referral', $2) as referral`,
        [citizen, referral],
      );
      await administrator.query('rollback');
      held[`${staff_name} ${id}`] = rows[0];
    }
    return held;
  };

  for (const [who, wayOut] of [
    ['Bo', 'the colleague writes the no down'],
    ['Asta', 'the citizen says no on their own page'],
  ] as const) {
    test(`leave everybody as they stood: ${wayOut}`, async () => {
      const { browseDemo } = house();
      await nameProjectGroup(house());
      const karla = await browseDemo('karla');
      const referral = await acceptedReferral(house(), who);
      const citizen = await citizenCalled(house(), who);
      const id = referral.split('/').at(-1) ?? '';
      const beforehand = await standing(citizen, id);
      await karla.postAndFollow(`${referral}/handover`, {
        id: randomUUID(),
        to: await accountOf(house(), 'Dorte Dummy'),
        'sent-on': '18.11.2026',
      });
      const between = await standing(citizen, id);
      assert.notDeepEqual(between, beforehand);
      if (who === 'Bo') {
        const dorte = await browseDemo('dorte');
        assert.match(
          (await dorte.get(`${referral}/no`)).text,
          /Har Bo sagt nej\?.*Der bliver ikke startet et forløb/,
        );
        const said = await dorte.postAndFollow(`${referral}/no`, {});
        assert.match(said.text, /Nejet er gemt/);
      } else {
        const asta = await browseDemo('asta');
        await asta.postAndFollow(`${referral}/choice`, { choice: 'no' });
      }
      assert.deepEqual(await standing(citizen, id), beforehand);
      assert.equal((await sql('select from caseload_return where referral_id = $1', id)).length, 1);
    });
  }

  test('goes by no other door: not to somebody outside the group, not before the yes, not on another day', async () => {
    const { administrator } = house().database;
    const [waiting] = await sql<Record<string, string>>(
      `select r.authority_id, r.citizen_id, r.run_id, r.id, c.account_id, work.id as employment
       from referral r join responsible_caseworker c on c.citizen_id = r.citizen_id and c.period @> date '2026-11-18'
         join employment work on work.account_id = c.account_id
       where not exists (select from referral_status s where s.referral_id = r.id and s.status <> 'sent') limit 1`,
    );
    assert.ok(waiting);
    const other = await anybodyBut(waiting['account_id'] ?? '');
    await administrator.query('begin');
    await administrator.query('set local role fodfaeste_app');
    await administrator.query(`select app.enter($1, $2, null, '2026-11-18', '2026-11-18T12:00:00Z')`, [
      waiting['account_id'],
      waiting['employment'],
    ]);
    for (const [day, words] of [
      ['2026-11-17', /the day it is handed over/],
      ['2026-11-18', /only an accepted referral/],
    ] as const) {
      await administrator.query('savepoint attempt');
      await assert.rejects(
        administrator.query(
          `insert into caseload_handover (authority_id, id, citizen_id, run_id, referral_id, from_account_id, to_account_id, handed_on)
           values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7)`,
          [
            waiting['authority_id'],
            waiting['citizen_id'],
            waiting['run_id'],
            waiting['id'],
            waiting['account_id'],
            other,
            day,
          ],
        ),
        words,
      );
      await administrator.query('rollback to savepoint attempt');
    }
    await administrator.query('rollback');
  });

  async function anybodyBut(account: string): Promise<string> {
    const [other] = await sql<{ id: string }>('select id from account where id <> $1 limit 1', account);
    return other?.id ?? '';
  }
});
