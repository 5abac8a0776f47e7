import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { giveModel } from './a-model-of-its-own.ts';
import type { Browsing } from './browsing.ts';
import { hiddenIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const extension = { atMostWeeks: 8, times: 2, decidedBy: 'team', reasonDemanded: true } as const;
const pause = { atMostWeeks: 6, decidedBy: 'coordinator' } as const;

describe('the weeks of a course', () => {
  const house = demoHouse('2026-11-18');
  let [karla, lea, erik]: Browsing[] = [];
  let weeks: string;

  before(async () => {
    const course = await giveModel(house(), 'Asta', { main: { extension, pause } });
    weeks = `/enrolments/${course}/weeks`;
    [karla, lea, erik] = [
      await house().browseDemo('karla'),
      await house().browseDemo('lea'),
      await house().browseDemo('erik'),
    ];
  });

  const filled = async (who: Browsing | undefined, step: string, fields: Record<string, string>) => ({
    ...hiddenIn((await who?.get(`${weeks}/${step}`)) ?? failed(), `${weeks}/${step}`),
    ...fields,
  });
  const failed = (): never => {
    throw new Error('nobody browses');
  };
  const post = async (who: Browsing | undefined, step: string, fields: Record<string, string>) =>
    (await who?.post(`${weeks}/${step}`, fields)) ?? failed();
  const page = async (who = karla) => (await who?.get(weeks)) ?? failed();

  test('tell where it stands and what can be decided, each with who decides it', async () => {
    const { text } = await page();
    assert.match(text, /Det kan besluttes nu .*Forlæng fasen Teamet beslutter det sammen\./);
    assert.match(text, /Ingen har ændret på ugerne/);
  });

  test('are read by the whole team and decided by those who hold the course together', async () => {
    const { status, text } = await page(erik);
    assert.equal(status, 200);
    assert.doesNotMatch(text, /Det kan besluttes nu/);
    assert.equal((await erik?.get(`${weeks}/extend`))?.status, 404);
  });

  test('are not extended without weeks and a reason; nothing typed is lost', async () => {
    const answer = await post(karla, 'extend', await filled(karla, 'extend', { reason: '', weeks: '4' }));
    assert.equal(answer.status, 422);
    assert.match(answer.text, /Skriv et par ord om hvorfor/);
    assert.match(answer.html, /<option value="4" selected/);
  });

  test('are extended once, however often the button is pressed', async () => {
    const fields = await filled(karla, 'extend', { weeks: '4', reason: 'Der er fremgang' });
    const [first, second] = [await post(karla, 'extend', fields), await post(karla, 'extend', fields)];
    assert.equal(first.location, `${weeks}?done=changed`);
    assert.equal(second.location, first.location);
    const { text } = await page();
    assert.equal(text.match(/4 uger mere/g)?.length, 1);
    assert.match(text, /Der er fremgang\. Besluttet af teamet\. Skrevet ned af Karla Mønster/);
    assert.match((await karla?.get(weeks.replace('/weeks', '')))?.text ?? '', /Uge \d+ af 30/);
  });

  test('show the second of two what the first did, and keep what was typed', async () => {
    const [hers, his] = [
      await filled(karla, 'pause', { on: '18.11.2026', until: '1.12.2026', reason: '' }),
      await filled(karla, 'extend', { weeks: '2', reason: 'Lidt længere' }),
    ];
    assert.match((await post(karla, 'pause', hers)).location ?? '', /done=changed/);
    const late = await post(karla, 'extend', his);
    assert.equal(late.status, 409);
    assert.match(late.text, /Nogen var der lige før dig .*Pause fra 18\. november til 1\. december/);
    assert.match(late.html, /Lidt længere/);
    const again = { ...hiddenIn(late, `${weeks}/extend`), weeks: '2', reason: 'Lidt længere' };
    assert.match((await post(karla, 'extend', again)).location ?? '', /done=changed/);
  });

  test('two presses at the very same moment save one', async () => {
    const fields = await filled(karla, 'resume', { on: '25.11.2026' });
    const answers = await Promise.all([post(karla, 'resume', fields), post(karla, 'resume', fields)]);
    assert.deepEqual(
      answers.map(({ location }) => location),
      Array(2).fill(`${weeks}?done=changed`),
    );
    const { rows } = await house().database.administrator.query(
      `select from course_change where change = 'resumption'`,
    );
    assert.equal(rows.length, 1);
  });

  test('stand still while the course is on pause, and the citizen is told so', async () => {
    house().moveTo(plainDate('2026-11-20'));
    const asta = await house().browseDemo('asta');
    assert.match((await asta.get('/my-page')).text, /pause/);
    assert.match((await karla?.get('/my-day'))?.text ?? '', /Pausen slutter\. Forløbet er i gang igen/);
    house().moveTo(plainDate('2026-11-18'));
  });

  test('are taken back with a trail, and only by whoever may decide the like', async () => {
    const taken = await page();
    const change = /take-back\?change=([0-9a-f-]+)/.exec(taken.html)?.[1] ?? '';
    const form = await filled(karla, `take-back`, {}).catch(() => undefined);
    assert.equal(form, undefined, 'nothing is taken back without saying what');
    const step = `take-back?change=${change}`;
    const shown = await karla?.get(`${weeks}/${step}`);
    const fields = { ...hiddenIn(shown ?? failed(), `${weeks}/take-back`), reason: 'Den forkerte borger' };
    assert.match((await post(karla, 'take-back', fields)).location ?? '', /done=changed/);
    assert.match((await page()).text, /taget tilbage .*Taget tilbage af Karla Mønster .*Den forkerte borger/);
  });

  test('the project leader decides what is hers to decide, and is told what is not', async () => {
    const { text } = await page(lea);
    assert.match(text, /Det kan besluttes nu/);
    const closed = await lea?.get(`${weeks}/pause`);
    assert.match(
      closed?.text ?? '',
      /Det er en anden på forløbet, der beslutter det|Der er ikke plads til en pause nu/,
    );
  });
});
