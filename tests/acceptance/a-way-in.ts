import { join } from 'node:path';
import { before } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { loadCodeLists } from '../../src/features/code-lists/index.ts';
import { type Browsing, hiddenIn, type Seen } from './browsing.ts';
import { type DemoHouse, demoHouse } from './demo-house.ts';

/** The demo, with its caseworkers' authority taking part in every run, and with the code lists of the law. */
export function houseWithEveryRun(day: string): () => DemoHouse {
  const house = demoHouse(day);
  before(async () => {
    const { administrator, administratorSettings } = house().database;
    await loadCodeLists(administratorSettings, plainDate(day), join(import.meta.dirname, '../../code-lists'));
    await administrator.query(
      `insert into run_party (run_id, organisation_id, part)
       select run.id, house.id, 'authority' from run, organisation house where house.name = 'Ådal Kommune'
       on conflict do nothing`,
    );
    await administrator.query(
      `insert into appointment (id, account_id, organisation_id, part, run_id, authority_id, period)
       select gen_random_uuid(), pia.account_id, pia.organisation_id, 'intake_member', run.id, pia.organisation_id, '[2020-01-01,)'
       from employment pia, run where pia.staff_name = 'Pia Prik' and not exists (
         select from appointment a where a.account_id = pia.account_id and a.run_id = run.id)`,
    );
  });
  return house;
}

/** The run that follows a programme. */
export async function runOf({ database }: DemoHouse, programme: string): Promise<string> {
  const { rows } = await database.administrator.query<{ id: string }>(
    `select run.id from run join programme_version v on v.id = run.programme_version_id
       join programme p on p.id = v.programme_id where p.key = $1`,
    [programme],
  );
  return rows[0]?.id ?? '';
}

/** The citizen with a call name. */
export async function citizenCalled({ database }: DemoHouse, callName: string): Promise<string> {
  const { rows } = await database.administrator.query<{ citizen_id: string }>(
    'select citizen_id from citizen_call_name where call_name = $1',
    [callName],
  );
  return rows[0]?.citizen_id ?? '';
}

/** Begins a draft about a citizen one is responsible for, and answers its address. */
export async function beginDraft(caseworker: Browsing, citizen: string, run: string): Promise<string> {
  const form = await caseworker.get('/referrals/new');
  const { location, text } = await caseworker.post('/referrals/new', {
    ...hiddenIn(form, '/referrals/new'),
    who: 'known',
    citizen,
    run,
  });
  if (location === undefined) throw new Error(`no draft was begun: ${text.slice(0, 400)}`);
  return location;
}

/** Writes a draft, looks it through and sends it; answers the referral's page. */
export async function writeAndSend(
  caseworker: Browsing,
  draft: string,
  fields: Readonly<Record<string, string>>,
): Promise<Seen> {
  const checked = await caseworker.post(draft, { 'way-on': 'check', ...fields });
  if (checked.location !== `${draft}/check`)
    throw new Error(`the draft cannot be sent: ${checked.text.slice(0, 900)}`);
  return caseworker.postAndFollow(`${draft}/check`, {});
}

/** The address of the referral a draft becomes: it takes the draft's id. */
export function referralFrom(draft: string): string {
  return `/referrals/${draft.split('/').at(-1)}`;
}
