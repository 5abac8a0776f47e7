import assert from 'node:assert/strict';
import { before, describe, type TestContext, test } from 'node:test';
import { addWeeks } from '../../src/domain/kernel/plain-date.ts';
import { lendingTexts } from '../../src/features/answering/index.ts';
import { aroundCourseTexts } from '../../src/features/enrolments/around-course-texts.ts';
import { agreementFormTexts } from '../../src/features/placements/agreement-form-texts.ts';
import { checkInTexts } from '../../src/features/placements/checking-in/check-in-texts.ts';
import { ownCheckInTexts } from '../../src/features/placements/checking-in/own-check-in-texts.ts';
import { evaluationTexts } from '../../src/features/placements/evaluating/evaluation-texts.ts';
import { linkTexts } from '../../src/features/placements/linking/link-texts.ts';
import { placementTexts } from '../../src/features/placements/placement-texts.ts';
import { formatTypedDate } from '../../src/platform/i18n/dates.ts';
import { servedHouse } from './served-house.ts';
import { counted } from './steps/counted.ts';
import { finger, keyboard } from './steps/hands.ts';
import { go, openAddress, type Person, picture, somebody, type Way } from './steps/person.ts';
import { doesNotSee, sees } from './steps/seeing.ts';
import { signedIn } from './steps/signing-in.ts';

/** A placement in browsers, from the register to the day it is about to go wrong: each in a window of their own. */
describe('a placement', () => {
  const house = servedHouse();
  const place = 'Ådal Planteskole';
  const [agreed, links, told, own] = [placementTexts.da, linkTexts.da, checkInTexts.da, ownCheckInTexts.da];
  let course = '';
  let letter = { address: '', code: '' };

  const by = (hands: Way['hands'], width: number, script = true): Way => ({
    house: house(),
    hands,
    language: 'da',
    script,
    width,
  });

  before(async () => {
    const { rows } = await house().administrator.query<{ id: string }>(
      `select m.enrolment_id as id from team_member m join citizen_call_name n using (citizen_id)
       where n.call_name = 'Asta' and m.access_row = 'team_company_consultant' limit 1`,
    );
    course = `/enrolments/${rows[0]?.id}`;
  });

  test('from the course to an agreement sent by a link: at most fifteen clicks', async (t) => {
    const jens = await signedIn(t, by(finger, 1280), 'Jens Skitse');
    const { count, hands } = counted(jens.hands);
    const busy = { ...jens, hands };
    const form = agreementFormTexts.da;
    await openAddress(busy, course);
    await go(busy, busy.page.getByRole('link', { name: aroundCourseTexts.da.placements }));
    await go(busy, busy.page.getByRole('link', { name: agreed.add }));
    const today = house().today();
    await hands.write(busy.page.getByLabel(form.company, { exact: true }), place);
    await hands.pick(busy.page.getByLabel(form.code), 'virksomhedspraktik');
    await hands.write(busy.page.getByLabel(form.from), formatTypedDate(today));
    await hands.write(busy.page.getByLabel(form.to), formatTypedDate(addWeeks(today, 12)));
    await hands.write(busy.page.getByLabel(form.hours), '12');
    await hands.write(busy.page.getByLabel(form.goals), 'At blive tryg ved at være på arbejde');
    await hands.write(busy.page.getByLabel(form.tasks), 'Vande og potte om');
    await hands.write(busy.page.getByLabel(form.accommodations), 'Pause hver time');
    await hands.write(busy.page.getByLabel(form.contacts), 'Bo Holm, 00 00 00 77');
    await picture(busy, 'agreement-filled');
    await go(busy, busy.page.getByRole('button', { name: form.save }));
    await sees(busy, agreed.done.written.heading, `venter på ${agreed.parties.citizen}`);
    await citizenSaysYes(t);
    await busy.page.reload();
    await go(busy, busy.page.getByRole('link', { name: links.makeLink }));
    await go(busy, busy.page.getByRole('button', { name: links.make }));
    await picture(busy, 'placement-link-made');
    letter = await letterOn(busy);
    t.diagnostic(`a placement, from the course to a link: ${count()} clicks`);
    assert.ok(count() <= 15, `${count()} clicks`);
  });

  async function citizenSaysYes(t: TestContext): Promise<void> {
    const asta = await signedIn(t, by(finger, 375), 'Asta Eksempel');
    await openAddress(asta, '/my-page');
    await go(asta, asta.page.getByRole('link', { name: 'Læs aftalen' }));
    await go(asta, asta.page.getByRole('button', { name: agreed.yes }));
    await sees(asta, agreed.done.accepted.heading);
  }

  async function letterOn({ page }: Person): Promise<typeof letter> {
    const address = /\/company-link\/[\w-]+/.exec(await page.content())?.[0];
    const code = /\b(\d{3})\s(\d{3})\b/.exec(await page.locator('main').innerText());
    return { address: address ?? assert.fail('no link'), code: `${code?.[1]}${code?.[2]}` };
  }

  async function workplace(t: TestContext, way: Way): Promise<Person> {
    const boss = await somebody(t, way, 'Bo Holm');
    await openAddress(boss, letter.address);
    await boss.hands.write(boss.page.getByLabel(lendingTexts.da.codeLabel), letter.code);
    await go(boss, boss.page.getByRole('button', { name: lendingTexts.da.open, exact: true }));
    return boss;
  }

  test('the workplace says yes and tells that it is about to go wrong, on a phone and without script', async (t) => {
    const boss = await workplace(t, by(finger, 320, false));
    await boss.hands.write(boss.page.locator('#name'), 'Bo Holm');
    await go(boss, boss.page.getByRole('button', { name: links.yes }));
    await sees(boss, links.acceptedTitle, told.linked.lead);
    await picture(boss, 'workplace-asked');
    await go(boss, boss.page.getByRole('button', { name: told.linked.send, exact: true }));
    await sees(boss, told.refusals['going-missing'], links.needName);
    await boss.hands.choose(
      boss.page.getByRole('group', { name: told.linked.going }),
      told.linked.options.about_to_break,
    );
    await boss.hands.write(boss.page.locator('#going-words'), 'Vi mangler en at ringe til om morgenen');
    await boss.hands.write(boss.page.locator('#going-name'), 'Bo Holm');
    await go(boss, boss.page.getByRole('button', { name: told.linked.send, exact: true }));
    await sees(boss, told.linked.sent.heading, told.linked.nobodyYet);
    await picture(boss, 'workplace-told');
  });

  test('the citizen tells by keyboard, and reads what the workplace told', async (t) => {
    const asta = await signedIn(t, by(keyboard, 1280), 'Asta Eksempel');
    await openAddress(asta, '/my-page');
    await go(asta, asta.page.getByRole('link', { name: own.title }));
    await sees(asta, 'Vi mangler en at ringe til om morgenen', own.see);
    await asta.hands.write(asta.page.getByLabel(own.words), 'Jeg tør ikke sige det derude');
    await go(asta, asta.page.getByRole('button', { name: own.buttons.would_talk }));
    await sees(asta, own.sent.heading, own.nobodyYet);
    await picture(asta, 'citizen-told');
  });

  test('it stands first on the consultant’s day, and three presses take it on; both who told see who has it', async (t) => {
    const jens = await signedIn(t, by(finger, 375), 'Jens Skitse');
    const { count, hands } = counted(jens.hands);
    const busy = { ...jens, hands };
    await openAddress(busy, '/my-day');
    const first = busy.page
      .locator('.ff-rows')
      .filter({ hasText: told.day.action })
      .getByRole('listitem')
      .first();
    assert.match(await first.innerText(), /Arbejdspladsen siger, at det er ved at gå galt/);
    await go(busy, first.getByRole('link', { name: told.day.action }));
    await picture(busy, 'check-ins-waiting');
    for (const _ of ['the workplace', 'the citizen']) {
      await go(busy, busy.page.getByRole('button', { name: told.take.calls }).first());
      await sees(busy, told.saved.heading);
    }
    await doesNotSee(busy, told.waiting);
    assert.equal(count(), 3);
    const boss = await workplace(t, by(finger, 1280));
    await sees(boss, 'Jens Skitse tog det');
    await doesNotSee(boss, 'Jeg tør ikke sige det derude', evaluationTexts.da.title);
    const asta = await signedIn(t, by(finger, 320), 'Asta Eksempel');
    await openAddress(asta, '/my-page');
    await go(asta, asta.page.getByRole('link', { name: own.title }));
    await sees(asta, 'Jens Skitse tog det');
    await doesNotSee(asta, own.nobodyYet);
  });
});
