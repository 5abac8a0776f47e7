import assert from 'node:assert/strict';
import type { FactAnswer } from '../../../src/domain/programme/holds.ts';
import type { AskedFact } from '../../../src/domain/referral/fact-value.ts';
import { type Intake, stepsOf } from '../../../src/domain/referral/intake-step.ts';
import { type StepBeforeSending, stepsBeforeSending } from '../../../src/domain/referral/send-referral.ts';
import { cataloguePath } from '../../../src/features/page-frame/index.ts';
import { beginTexts } from '../../../src/features/referrals/begin-texts.ts';
import { draftTexts } from '../../../src/features/referrals/draft-texts.ts';
import { factTexts } from '../../../src/features/referrals/fact-texts.ts';
import { listTexts } from '../../../src/features/referrals/list-texts.ts';
import { referralTexts } from '../../../src/features/referrals/referral-texts.ts';
import { go, openAddress, type Person } from '../steps/person.ts';
import type { Newcomer } from '../steps/referring.ts';
import { sees } from '../steps/seeing.ts';
import { goTo } from '../steps/signing-in.ts';
import { type RunHere, titleOf } from './run-here.ts';
import type { Told } from './who-fits.ts';

/** Somebody on the way into a programme, and by which way. */
export interface OnTheWay {
  readonly here: RunHere;
  readonly newcomer: Newcomer;
  /** Whether the caseworker has the record already. */
  readonly isKnown?: boolean;
  readonly told: Told;
  readonly route: string | undefined;
  /** The day, as people type it. */
  readonly today: string;
}

/** The leaflet that is handed out: the programme's own sheet, on screen. */
export async function readLeaflet(caseworker: Person, { here }: OnTheWay): Promise<void> {
  await openAddress(caseworker, `${cataloguePath}/${here.run}`);
  const { language } = caseworker;
  await sees(caseworker, titleOf(here, language), here.definition.purpose[language]);
}

/** The referral draft, from whom to the last look; answers the address of the referral that was sent. */
export async function tellAll(caseworker: Person, onTheWay: OnTheWay): Promise<string> {
  await begin(caseworker, onTheWay);
  await fillIn(caseworker, onTheWay);
  const { page, language } = caseworker;
  const { newcomer, here } = onTheWay;
  await go(caseworker, page.getByRole('button', { name: draftTexts[language].check }));
  await sees(caseworker, newcomer.fullName, titleOf(here, language), newcomer.grounds);
  await go(caseworker, page.getByRole('button', { name: draftTexts[language].send }));
  await sees(caseworker, referralTexts[language].sent.heading, newcomer.fullName);
  return new URL(page.url()).pathname;
}

async function begin(caseworker: Person, { newcomer, here, isKnown }: OnTheWay): Promise<void> {
  const { page, hands, language } = caseworker;
  const t = beginTexts[language];
  // The page she left may have closed itself meanwhile, when the case went over to a colleague.
  await openAddress(caseworker, '/');
  await goTo(caseworker, 'referrals');
  await go(caseworker, page.getByRole('link', { name: listTexts[language].send }));
  await hands.choose(page.getByRole('group', { name: t.who }), isKnown ? t.known : t.newcomer);
  await (isKnown ? chooseKnown(caseworker, newcomer) : register(caseworker, newcomer));
  // Where she can refer to one run only, there is nothing to choose.
  const list = page.getByLabel(t.run);
  if (await list.isVisible()) await hands.pick(list, titleOf(here, language));
  await go(caseworker, page.getByRole('button', { name: t.save }));
}

async function register({ page, hands, language }: Person, newcomer: Newcomer): Promise<void> {
  const t = beginTexts[language];
  await hands.write(page.getByLabel(t.fullName), newcomer.fullName);
  await hands.write(page.getByLabel(t.callName), newcomer.callName);
  await hands.write(page.getByLabel(t.cpr), newcomer.cpr);
}

/** The number is known, and nobody types it again. Two may have the same name: the list says the birth date too. */
async function chooseKnown({ page, hands, language }: Person, { fullName }: Newcomer): Promise<void> {
  const list = page.getByLabel(beginTexts[language].citizen, { exact: true });
  const labels = await list.locator('option').allTextContents();
  const label = labels.find((one) => one.startsWith(fullName));
  assert.ok(label, `${fullName} is not on the list`);
  await hands.pick(list, label);
}

/** Everything the version asks for: the way in, each fact, what is noted to look back on, what was told, and why. */
async function fillIn(caseworker: Person, { here, told, route, newcomer, today }: OnTheWay): Promise<void> {
  const { page, hands, language } = caseworker;
  const { intake } = here.definition;
  const t = draftTexts[language];
  const chosen = intake.routes.find(({ key }) => key === route);
  if (intake.routes.length > 1 && chosen !== undefined)
    await hands.choose(page.getByRole('group', { name: t.routeQuestion }), chosen.title[language]);
  for (const fact of intake.facts) await answer(caseworker, fact, told.answers.get(fact.key));
  for (const fact of intake.notedAtStart) if (fact.demanded) await answer(caseworker, fact, someAnswer(fact));
  for (const kind of takenBeforeSending(intake, route))
    await hands.write(page.getByLabel(t.steps[kind]), today);
  await hands.write(page.getByLabel(t.grounds), newcomer.grounds);
}

/** What the referrer has told and given before the sending, where the way in speaks of it. */
export function takenBeforeSending(intake: Intake, route: string | undefined): readonly StepBeforeSending[] {
  const kinds = new Set(stepsOf(intake, route).map(({ kind }) => kind));
  return stepsBeforeSending.filter((kind) => kinds.has(kind));
}

async function answer(caseworker: Person, fact: AskedFact, said: FactAnswer | undefined): Promise<void> {
  const { page, hands, language } = caseworker;
  if (said === undefined) return;
  const t = factTexts[language];
  const text = fact.text[language];
  switch (fact.answer.kind) {
    case 'yes_no':
      return hands.choose(page.getByRole('group', { name: text }), said === true ? t.yes : t.no);
    case 'code': {
      const list = page.getByLabel(text);
      const label = await list.locator(`option[value="${said}"]`).textContent();
      return hands.pick(list, label ?? '');
    }
    default:
      return hands.write(page.getByLabel(text), String(said));
  }
}

function someAnswer({ answer: { kind } }: AskedFact): FactAnswer {
  const answers = { yes_no: true, code: 'sygedagpenge', date: '2026-09-01', text: 'Fem timer om ugen.' };
  return answers[kind];
}
