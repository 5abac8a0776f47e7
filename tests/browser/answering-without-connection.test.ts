import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answeringTexts } from '../../src/features/answering/answering-texts.ts';
import { journeyWindow } from './driver/index.ts';
import { servedHouse } from './served-house.ts';
import { keyboard } from './steps/hands.ts';
import { go, openAddress } from './steps/person.ts';
import { signIn } from './steps/signing-in.ts';

const t = answeringTexts.da;

describe('answering while the connection is lost', () => {
  const house = servedHouse({ asks: true });

  test('says so, keeps what is answered on the screen, and saves it by itself when the connection is there again', async (test) => {
    const window = await journeyWindow(test, { origin: house().origin, width: 375 });
    const { page, context, takeFaults } = window;
    const asta = { name: 'Asta Eksempel', page, hands: keyboard, language: 'da' as const };
    await signIn(asta);
    const [{ id = '', weeks = 0 } = {}] = (
      await house().administrator.query<{ id: string; weeks: number }>(
        `select e.id, ceil(($1::date - e.starts_on) / 7.0)::int as weeks
         from enrolment e join citizen_call_name n using (authority_id, citizen_id)
         where n.call_name = 'Asta' and e.ended_on is null`,
        [house().today()],
      )
    ).rows;
    house().moveWeeksAhead(13 - weeks + 1);
    await openAddress(asta, `/enrolments/${id}/questionnaires`);
    await go(asta, page.getByRole('link', { name: t.answer }).first());
    const seven = page.locator('.ff-scale input[value="7"]').first();
    const said = page.locator('form[data-saves-to] [role="status"]');

    await context.setOffline(true);
    await seven.check({ force: true });
    await page.getByText(t.script.away).waitFor();
    await page.getByRole('button', { name: t.next }).click();
    await page.getByText(t.script.away).waitFor();
    assert.equal(await seven.isChecked(), true, 'pressing on loses nothing');
    const answers = async () =>
      (await house().administrator.query(`select from response_draft where answers <> '{}'`)).rowCount;
    assert.equal(await answers(), 0);

    await context.setOffline(false);
    await page.getByText(t.script.saved).waitFor({ timeout: 4000 });
    assert.equal(await said.textContent(), t.script.saved);
    assert.equal(await answers(), 1);
    await page.goto(`${page.url().replace(/\?.*/, '')}?all=yes`);
    assert.equal(
      await page.locator('.ff-scale input[value="7"]').first().isChecked(),
      true,
      'it is there again',
    );
    for (const { what } of takeFaults()) assert.match(what, /ERR_INTERNET_DISCONNECTED/);
  });
});
