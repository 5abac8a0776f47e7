import assert from 'node:assert/strict';
import { handoverNeeded } from '../../../src/domain/caseload/handover-needed.ts';
import { routeOf } from '../../../src/domain/referral/intake-step.ts';
import { handoverTexts } from '../../../src/features/caseload-handovers/handover-texts.ts';
import { referralTexts } from '../../../src/features/referrals/referral-texts.ts';
import { startTexts } from '../../../src/features/referrals/start-texts.ts';
import { goesOnAtHost } from '../../builders/a-host-course.ts';
import { go, openAddress, type Person } from '../steps/person.ts';
import { sees } from '../steps/seeing.ts';
import type { OnTheWay } from './telling.ts';

/** Whether this way in has the case go over to a colleague in the programme. */
export function goesOver({ here, route }: OnTheWay): boolean {
  const steps = routeOf(here.definition.intake, route)?.steps ?? [];
  return steps.some(({ kind }) => kind === 'caseload_handover');
}

/** The caseworker hands the case over with its papers; until then the leader is told whose turn it is. */
export async function handOver(
  caseworker: Person,
  leader: Person,
  colleague: Person,
  referral: string,
  onTheWay: OnTheWay,
): Promise<void> {
  const { page, hands, language } = caseworker;
  const t = handoverTexts[language];
  const { callName } = onTheWay.newcomer;
  await openAddress(leader, referral);
  if (handoverNeeded(onTheWay.here.definition, onTheWay.route))
    await sees(leader, handoverTexts[leader.language].section.waitsForOther(callName));
  await openAddress(caseworker, referral);
  await go(caseworker, page.getByRole('link', { name: t.section.handOver }));
  await hands.choose(page.getByRole('group', { name: t.to }), colleague.name);
  for (const { title } of onTheWay.here.definition.intake.caseloadHandover?.papers ?? [])
    await hands.tick(page.getByRole('group', { name: t.papers }), title[language]);
  await go(caseworker, page.getByRole('button', { name: t.save }));
  await sees(caseworker, t.done.handed.heading, colleague.name);
}

/**
 * The leader starts the course with a team: those who are wanted, whoever is expected, and the first who may where
 * nobody is.
 */
export async function begin(
  leader: Person,
  referral: string,
  onTheWay: OnTheWay,
  wanted: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { page, language } = leader;
  const { roles, phases, host } = onTheWay.here.definition;
  if (host !== undefined)
    await goesOnAtHost(onTheWay.here.administrator, onTheWay.newcomer.callName, host.programme);
  await openAddress(leader, referral);
  await go(leader, page.getByRole('link', { name: referralTexts[language].start }));
  for (const { title } of phases) await sees(leader, title[language]);
  for (const role of roles) await fill(leader, role.key, role.headCount.atLeast, wanted[role.key]);
  await go(leader, page.getByRole('button', { name: startTexts[language].save }));
  await sees(leader, onTheWay.newcomer.callName);
  const course = new URL(page.url()).pathname;
  assert.match(course, /^\/enrolments\//, `no course was begun: ${await page.locator('main').innerText()}`);
  return course;
}

/** The seats a role must have, each with somebody who does not hold another seat of it. */
async function fill(
  { page, hands }: Person,
  role: string,
  seats: number,
  wanted: string | undefined,
): Promise<void> {
  const lists = page.locator(`select[name="role-${role}"]`);
  const taken = new Set<string>();
  for (let seat = 0; seat < seats; seat += 1) {
    const list = lists.nth(seat);
    const expected = await list.locator('option:checked').textContent();
    const isFree = (await list.inputValue()) === '';
    const names = (await list.locator('option:not([value=""])').allTextContents()).filter(
      (name) => !taken.has(name),
    );
    const asked = wanted === undefined ? names[0] : names.find((name) => name.startsWith(`${wanted},`));
    const keeps = !isFree && (wanted === undefined || expected?.startsWith(`${wanted},`));
    const chosen = keeps ? expected : asked;
    assert.ok(chosen, `${wanted ?? 'nobody'} may not be ${role} among ${names.join(' | ')}`);
    if (!keeps) await hands.pick(list, chosen);
    taken.add(chosen);
  }
}

/** The citizen says no after the handover: one press, nothing asked, and the case is where it came from. */
export async function sayNoAfterwards(
  colleague: Person,
  former: Person,
  referral: string,
  { newcomer }: OnTheWay,
): Promise<void> {
  const { page, language } = colleague;
  const t = handoverTexts[language];
  await openAddress(colleague, referral);
  await go(colleague, page.getByRole('link', { name: t.section.sayNo }));
  await sees(colleague, t.no.question(newcomer.callName), former.name);
  const asked = page.locator('main').locator('textarea, select, input:not([type="hidden"])');
  assert.equal(await asked.count(), 0, 'a no is asked for nothing');
  await go(colleague, page.getByRole('button', { name: t.no.save }));
  await sees(colleague, t.done.returned.heading);
  assert.notEqual(await openAddress(former, referral), 404, 'the case is back');
  await sees(former, backWith(former));
}

/** What the page says up to the day: the case came back to whoever handed it over. */
function backWith({ name, language }: Person): string {
  const [words = ''] = handoverTexts[language].section.returned(name, '|').split('|');
  return words.trim();
}
