import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { citizenCalled, runOf } from './a-way-in.ts';
import { type Browsing, hiddenIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const asta = { 'full-name': 'Asta Eksempel', 'call-name': 'Asta', cpr: '720784-0000' };

describe('referring a newcomer whose number the municipality has already', () => {
  const house = demoHouse('2026-11-18');
  let [karla, dorte] = [] as unknown as [Browsing, Browsing];
  let run = '';

  const begin = async (who: Browsing, fields: Record<string, string>) => {
    const form = await who.get('/referrals/new');
    return who.post('/referrals/new', { ...hiddenIn(form, '/referrals/new'), run, ...fields });
  };
  const citizens = async (): Promise<number> =>
    (await house().database.administrator.query('select from citizen')).rowCount ?? 0;

  before(async () => {
    karla = await house().browseDemo('karla');
    dorte = await house().browseDemo('dorte');
    run = await runOf(house(), 'holbaek');
  });

  test('chooses her own citizen on the list for the responsible caseworker, and loses nothing typed', async () => {
    const before = await citizens();
    const answer = await begin(karla, { who: 'new', ...asta });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /Du har allerede ansvaret for borgeren med det nummer/);
    const own = await citizenCalled(house(), 'Asta');
    assert.match(answer.html, new RegExp(`<option value="${own}" selected`));
    assert.match(answer.html, /value="known" checked/);
    assert.match(answer.html, /value="720784-0000"/);
    assert.equal(await citizens(), before);
  });

  test('tells a colleague whom to ask, and nothing of whose the citizen is', async () => {
    const answer = await begin(dorte, { who: 'new', ...asta, 'full-name': 'En Anden', 'call-name': 'Anden' });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /har allerede en borger med det nummer, og du har ikke ansvaret/);
    assert.match(answer.text, /Spørg Lene .*kan gøre dig til ansvarlig/);
    assert.doesNotMatch(answer.text, /Asta|Karla/);
    assert.doesNotMatch(answer.html, new RegExp(await citizenCalled(house(), 'Asta')));
  });
});
