import assert from 'node:assert/strict';
import { asksForJudgement } from '../../../src/domain/referral/criterion.ts';
import type { ReferralAnswer } from '../../../src/domain/referral/decide-referral.ts';
import { type IntakeStep, stepsOf } from '../../../src/domain/referral/intake-step.ts';
import { outcomesOf, type StepOutcome } from '../../../src/domain/referral/step-outcome.ts';
import { intakeTexts } from '../../../src/features/intake/intake-texts.ts';
import { criteriaTexts } from '../../../src/features/referrals/criteria-texts.ts';
import { listTexts } from '../../../src/features/referrals/list-texts.ts';
import { referralTexts } from '../../../src/features/referrals/referral-texts.ts';
import { stepTexts } from '../../../src/features/referrals/step-texts.ts';
import { go, openAddress, type Person } from '../steps/person.ts';
import { sees } from '../steps/seeing.ts';
import { titleOf } from './run-here.ts';
import { type OnTheWay, takenBeforeSending } from './telling.ts';
import { foundAbout, isHardAndFails } from './who-fits.ts';

/** The intake finds the newcomer on the run's board, and opens the referral from the card or beside it. */
export async function findOnBoard(intake: Person, { here, newcomer }: OnTheWay): Promise<void> {
  await openAddress(intake, `/intake?run=${here.run}`);
  await sees(intake, titleOf(here, intake.language), newcomer.callName, intakeTexts[intake.language].choice);
}

/** The steps of the way in that are not told before the sending, in their order. */
export function stepsAhead({ here, route }: OnTheWay): readonly IntakeStep[] {
  const { intake } = here.definition;
  const told: readonly string[] = takenBeforeSending(intake, route);
  return stepsOf(intake, route).filter(({ kind }) => !told.includes(kind));
}

/** Each meeting and call is written down as held. The citizen's own choice is a fact of its own, and left alone. */
export async function takeMeetings(intake: Person, referral: string, onTheWay: OnTheWay): Promise<void> {
  for (const step of stepsAhead(onTheWay)) {
    const outcome = { call: 'reached', meeting: 'held', choice: undefined }[sortOf(step)];
    if (outcome !== undefined) await writeDown(intake, referral, step, outcome as StepOutcome, onTheWay);
  }
}

function sortOf({ kind }: IntakeStep): 'call' | 'meeting' | 'choice' {
  if (kind === 'voluntary_choice') return 'choice';
  return outcomesOf[kind].includes('held' as never) ? 'meeting' : 'call';
}

/** What the citizen said at a meeting, written down as such. */
export async function writeChoice(
  staff: Person,
  referral: string,
  said: 'yes' | 'no',
  onTheWay: OnTheWay,
): Promise<void> {
  const step = stepsAhead(onTheWay).find(({ kind }) => kind === 'voluntary_choice');
  assert.ok(step, 'every way in has a place for the citizen’s own choice');
  await writeDown(staff, referral, step, said, onTheWay);
}

async function writeDown(
  staff: Person,
  referral: string,
  step: IntakeStep,
  outcome: StepOutcome,
  { today, newcomer }: OnTheWay,
): Promise<void> {
  const { page, hands, language } = staff;
  const t = stepTexts[language];
  if (new URL(page.url()).pathname !== referral) await openAddress(staff, referral);
  const row = page
    .getByRole('region', { name: t.title, exact: true })
    .getByRole('listitem')
    .filter({ hasText: t.kinds[step.kind] });
  await go(staff, row.getByRole('link'));
  const question = step.kind === 'voluntary_choice' ? t.choiceQuestion(newcomer.callName) : t.question;
  await hands.choose(page.getByRole('group', { name: question }), t.choices[outcome]);
  await hands.write(page.getByLabel(t.on), today);
  await go(staff, page.getByRole('button', { name: t.save }));
}

/** A yes before everything compulsory has happened is refused, says each thing that is missing, and loses no word. */
export async function triesTooEarly(intake: Person, referral: string, onTheWay: OnTheWay): Promise<void> {
  const missing = stepsAhead(onTheWay).filter(({ compulsory }) => compulsory);
  if (missing.length === 0) return;
  const t = criteriaTexts[intake.language].stepRefusals;
  const words = 'Vil rigtig gerne i gang.';
  await answer(intake, referral, 'accepted', words, onTheWay);
  await sees(intake, referralTexts[intake.language].notSaved);
  for (const { kind } of missing) {
    const name = stepTexts[intake.language].kinds[kind];
    await sees(intake, kind === 'voluntary_choice' ? t['choice-still-open']() : t['step-not-taken'](name));
  }
  const reason = intake.page.getByLabel(referralTexts[intake.language].reason);
  assert.equal(await reason.inputValue(), words, 'the words are still there');
}

/** A yes that the facts stand in the way of is refused by name; the no is given with its reason. */
export async function refuse(intake: Person, referral: string, onTheWay: OnTheWay): Promise<void> {
  const t = criteriaTexts[intake.language].refusals;
  const inTheWay = foundAbout(onTheWay.here.definition.intake, onTheWay.told).filter(isHardAndFails);
  await answer(intake, referral, 'accepted', 'Vil gerne.', onTheWay);
  for (const { criterion } of inTheWay)
    await sees(intake, t['criterion-not-met'](criterion.text[intake.language]));
  await answer(intake, referral, 'refused', 'Et andet tilbud passer bedre lige nu.', onTheWay);
  await sees(intake, listTexts[intake.language].done.refused.heading);
}

/** The answer is yes: what people are asked to judge is judged met, and what was laid weight on is said. */
export async function accept(intake: Person, referral: string, onTheWay: OnTheWay): Promise<void> {
  await answer(intake, referral, 'accepted', 'Passer godt, og viljen er der.', onTheWay);
  await sees(intake, listTexts[intake.language].done.accepted.heading);
}

/** Answered, it stands with whoever was there for the intake alone no longer. */
export async function isOverForIntake(intake: Person, referral: string): Promise<void> {
  assert.equal(await openAddress(intake, referral), 404, 'answered, it stands with the intake no longer');
}

async function answer(
  intake: Person,
  referral: string,
  said: ReferralAnswer,
  words: string,
  { here, told }: OnTheWay,
): Promise<void> {
  const { page, hands, language } = intake;
  const t = referralTexts[language];
  if (!new URL(page.url()).pathname.startsWith(referral)) await openAddress(intake, referral);
  const byTeam = here.definition.intake.decidedBy === 'team';
  for (const { criterion } of foundAbout(here.definition.intake, told).filter(asksForJudgement)) {
    const group = page.getByRole('group', { name: criterion.text[language] });
    await hands.choose(group, criteriaTexts[language].judgements.yes);
  }
  const question = page.getByRole('group', { name: byTeam ? t.teamQuestion : t.question });
  await hands.choose(question, t.answers[said]);
  await hands.write(page.getByLabel(t.reason), words);
  await go(intake, page.getByRole('button', { name: t.save }));
}
