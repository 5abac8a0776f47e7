import { randomUUID } from 'node:crypto';
import { beginDraft, citizenCalled, referralFrom, runOf, writeAndSend } from './a-way-in.ts';
import type { Browsing } from './browsing.ts';
import type { DemoHouse } from './demo-house.ts';

const told = {
  route: 'call-first',
  'fact-flexjob-award': 'yes',
  'fact-award-date': '1.9.2026',
  'fact-because-of-mental-health': 'yes',
  'step-told_briefly': '16.11.2026',
  'step-leaflet_handed_out': '16.11.2026',
  grounds: 'Har fået fleksjob og savner en at følges med.',
};

/**
 * Gives the run that takes cases over its project group: Dorte, a caseworker of Ådal, is named for it, and Lea leads
 * it. Answers the run.
 */
export async function nameProjectGroup(house: DemoHouse): Promise<string> {
  const run = await runOf(house, 'aarhus-odder');
  const { administrator } = house.database;
  for (const [name, part] of [
    ['Dorte Dummy', 'intake_member'],
    ['Lea Forlæg', 'project_leader'],
  ]) {
    await administrator.query(
      `insert into appointment (id, account_id, organisation_id, part, run_id, authority_id, period)
       select gen_random_uuid(), work.account_id, work.organisation_id, $2, $3,
              case when $2 = 'intake_member' then work.organisation_id end, '[2020-01-01,)'
       from employment work where work.staff_name = $1`,
      [name, part, run],
    );
  }
  return run;
}

/** A citizen of the caseworker's is referred, says yes and gets a yes; answers the referral's address. */
export async function acceptedReferral(
  house: DemoHouse,
  callName: string,
  changes: Readonly<Record<string, string>> = {},
): Promise<string> {
  const karla = await house.browseDemo('karla');
  const pia = await house.browseDemo('pia');
  const run = await runOf(house, 'aarhus-odder');
  const draft = await beginDraft(karla, await citizenCalled(house, callName), run);
  await writeAndSend(karla, draft, { ...told, ...changes });
  const referral = referralFrom(draft);
  await sayYes(pia, referral);
  return referral;
}

/** The steps and the yes of the intake, as it writes them down. */
async function sayYes(pia: Browsing, referral: string): Promise<void> {
  const on = '18.11.2026';
  for (const [step, outcome] of [
    ['call', 'reached'],
    ['talk', 'held'],
    ['choice', 'yes'],
  ] as const)
    await pia.postAndFollow(`${referral}/steps/${step}`, { id: randomUUID(), outcome, on });
  await pia.postAndFollow(`${referral}/decision`, {
    id: randomUUID(),
    reason: '',
    answer: 'accepted',
    'criterion-needs-close-support': 'yes',
    'criterion-soon-ready': 'yes',
    'criterion-met-the-project-group': 'yes',
  });
}

/** The account that works under a name. */
export async function accountOf({ database }: DemoHouse, name: string): Promise<string> {
  const { rows } = await database.administrator.query<{ account_id: string }>(
    'select account_id from employment where staff_name = $1',
    [name],
  );
  return rows[0]?.account_id ?? '';
}

/** The job somebody has, as a form offers it. */
export async function employmentOf({ database }: DemoHouse, name: string): Promise<string> {
  const { rows } = await database.administrator.query<{ id: string }>(
    'select id from employment where staff_name = $1',
    [name],
  );
  return rows[0]?.id ?? '';
}
