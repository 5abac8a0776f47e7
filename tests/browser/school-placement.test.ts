import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addDays } from '../../src/domain/kernel/plain-date.ts';
import { evaluationTexts } from '../../src/features/placements/evaluating/evaluation-texts.ts';
import { formatTypedDate } from '../../src/platform/i18n/dates.ts';
import { giveButtons } from './lives/buttons.ts';
import { demoRun } from './lives/demo-run.ts';
import { outsidersLook } from './lives/outsiders.ts';
import {
  type Agreement,
  comesByLink,
  makesLink,
  saysHowItWent,
  saysYesByLink,
  saysYesOnOwnPage,
  writesAgreement,
  writesThatItBegan,
} from './partners/places-at-school.ts';
import { layCourse } from './rows/a-course.ts';
import { servedHouse } from './served-house.ts';
import { finger } from './steps/hands.ts';
import { openAddress, somebody, type Way } from './steps/person.ts';
import { doesNotSee, sees } from './steps/seeing.ts';
import { signedIn } from './steps/signing-in.ts';

/** On a machine that has other things to do. */
const longest = 300_000;
const teacher = 'Klara Fabelsen';

describe('a placement at a school', () => {
  const house = servedHouse();

  test('agreed in Danish, accepted, begun, and told of by both in their own way', {
    timeout: longest,
  }, async (t) => {
    const outside = ['Egon Eventyr', 'Karla Mønster'] as const;
    await giveButtons(house(), ['Jarl Jonglør', ...outside]);
    const team = { 'resource-consultant': 'Ruben Ramme', 'job-consultant': 'Jarl Jonglør' };
    const id = await layCourse(house(), await demoRun(house(), 'naestved'), { callName: 'Tirill', team });
    const course = `/enrolments/${id}`;
    const way: Way = { house: house(), hands: finger, language: 'da', script: true, width: 1280 };
    const phone: Way = { ...way, width: 375, language: 'en' };
    const jarl = await signedIn(t, way, 'Jarl Jonglør');
    const tirill = await signedIn(t, phone, 'Tirill');
    const outsiders = outsidersLook(
      [await signedIn(t, way, outside[0]), await signedIn(t, way, outside[1])],
      'Tirill',
    );
    const agreed = await whatIsAgreed();

    const agreement = await writesAgreement(jarl, course, agreed);
    await outsiders.look(course, agreement, `${course}/placements`);
    await saysYesOnOwnPage(tirill, agreed);
    const school = await somebody(t, { ...phone, script: false, width: 320 }, teacher);
    await school.page.request.get('/language/en');
    await comesByLink(school, await makesLink(jarl, agreement));
    await saysYesByLink(school, agreed, teacher);
    for (const closed of [course, agreement, '/my-page'])
      assert.notEqual(await openAddress(school, closed), 200, closed);
    await outsiders.look('/agreement');

    house().moveWeeksAhead(1);
    await openAddress(jarl, '/');
    await writesThatItBegan(jarl, agreement, formatTypedDate(house().today()));
    house().moveWeeksAhead(6);
    await openAddress(tirill, agreement);
    await saysHowItWent(tirill, 'not_known_yet', 'Jeg kunne følge med, når der var ro.');
    await comesByLink(school, await makesLink(jarl, agreement));
    await doesNotSee(school, 'Jeg kunne følge med');
    await saysHowItWent(school, 'led_to_no_job', 'Hun er velkommen på holdet til august.', teacher);
    await openAddress(jarl, agreement);
    await sees(jarl, evaluationTexts.da.differ, 'Jeg kunne følge med', 'velkommen på holdet');
    await outsiders.look();
    await outsiders.everywhere();
  });

  async function whatIsAgreed(): Promise<Agreement> {
    const { rows } = await house().administrator.query<{ name: string }>(
      `select name from workplace where kind = 'school' and merged_into is null order by name limit 1`,
    );
    const [today, last] = [addDays(house().today(), 7), addDays(house().today(), 49)];
    return {
      school: rows[0]?.name ?? assert.fail('the register knows no school'),
      kind: 'virksomhedspraktik',
      from: formatTypedDate(today),
      to: formatTypedDate(last),
      hours: '8',
      goals: 'At prøve en skoledag igen',
      tasks: 'Følge dansk og matematik to formiddage',
      accommodations: 'Et roligt rum i pauserne',
      contacts: `${teacher}, 00 00 01 04`,
    };
  }
});
