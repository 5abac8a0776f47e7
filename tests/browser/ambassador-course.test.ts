import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addDays } from '../../src/domain/kernel/plain-date.ts';
import { trainingTexts } from '../../src/features/runs/trainings/training-texts.ts';
import { formatDate, formatTypedDate } from '../../src/platform/i18n/dates.ts';
import { canMakePdf } from '../../src/platform/pdf/index.ts';
import { demoRun } from './lives/demo-run.ts';
import { certifies, invites, makesCourse, meets } from './partners/holds-course.ts';
import { servedHouse } from './served-house.ts';
import { finger } from './steps/hands.ts';
import { openAddress, type Way } from './steps/person.ts';
import { doesNotSee, sees } from './steps/seeing.ts';
import { signedIn } from './steps/signing-in.ts';

/** On a machine that has other things to do. */
const longest = 300_000;
const course = { title: 'Ambassadør på gulvet', place: 'Kantinen på første sal' };
const [hilda, orla, tage] = ['Hilda Hittepå', 'Orla Opspind', 'Tage Tænkt'];

describe('a course for ambassadors, from invitation to certificate', () => {
  const house = servedHouse();

  test('in English on a phone, and read by the leader in Danish', { timeout: longest }, async (t) => {
    const way: Way = { house: house(), hands: finger, language: 'en', script: true, width: 375 };
    const jens = await signedIn(t, way, 'Jens Skitse');
    const lea = await signedIn(t, { ...way, language: 'da', width: 1280 }, 'Lea Forlæg');
    const asta = await signedIn(t, way, 'Asta Eksempel');
    const { run } = await demoRun(house(), 'holbaek');
    const company = await companyOf();
    const day = (days: number) => formatTypedDate(addDays(house().today(), days));

    const address = await makesCourse(jens, run, { ...course, on: day(-14) });
    for (const name of [hilda, orla, tage]) await invites(jens, name, company);
    await meets(
      jens,
      day(-14),
      [hilda, orla].map((name) => `${name}, ${company}`),
    );
    await meets(jens, day(-7), [`${hilda}, ${company}`]);
    await sees(jens, trainingTexts.en.personLine(company, 2, 2), trainingTexts.en.personLine(company, 0, 2));
    // Whoever never came is not asked about; Orla, who came once, gets none.
    const papers = await certifies(jens, `${orla}, ${company}`);
    if (canMakePdf()) {
      assert.equal(papers.length, 1);
      const paper = await jens.page.request.get(papers[0] ?? '');
      assert.equal(paper.headers()['content-type'], 'application/pdf');
    }
    assert.equal(await jens.page.locator('main form').count(), 0, 'what is over is written no more');

    await openAddress(lea, address);
    const ended = trainingTexts.da.ended(formatDate(house().today(), 'da'), 1);
    await sees(lea, hilda, ended.replaceAll(/\s/g, ' '));
    await doesNotSee(lea, 'Asta');
    for (const closed of [address, `/runs/${run}/trainings`, ...papers])
      assert.equal((await asta.page.request.get(closed)).status(), 404, closed);
  });

  async function companyOf(): Promise<string> {
    const { rows } = await house().administrator.query<{ name: string }>(
      `select name from workplace where kind = 'company' and merged_into is null order by name limit 1`,
    );
    return rows[0]?.name ?? assert.fail('the register is empty');
  }
});
