import { myDayTexts } from '../../../src/features/my-day/my-day-texts.ts';
import { beginTexts } from '../../../src/features/referrals/begin-texts.ts';
import { criteriaTexts } from '../../../src/features/referrals/criteria-texts.ts';
import { draftTexts } from '../../../src/features/referrals/draft-texts.ts';
import { listTexts } from '../../../src/features/referrals/list-texts.ts';
import { referralTexts } from '../../../src/features/referrals/referral-texts.ts';
import { startTexts } from '../../../src/features/referrals/start-texts.ts';
import { go, type Person } from './person.ts';
import { isRefusedAt } from './refusal.ts';
import { sees } from './seeing.ts';
import { goTo } from './signing-in.ts';

/** Somebody invented, with a replacement number: 60 is added to the day. */
export interface Newcomer {
  readonly fullName: string;
  readonly callName: string;
  readonly cpr: string;
  /** Why the programme could help now. */
  readonly grounds: string;
}

/** What the programme asks about everybody, and the answer given about anybody here. */
const benefit = {
  da: { question: 'Hvilken ydelse får borgeren?', answer: 'sygedagpenge' },
  en: { question: 'Which benefit does the citizen get?', answer: 'sickness benefit' },
} as const;

/** A caseworker refers somebody who has no record yet. The first look through lacks the grounds; nothing is lost. */
export async function refer(caseworker: Person, newcomer: Newcomer): Promise<void> {
  const { page, hands, language } = caseworker;
  const [t, draft] = [beginTexts[language], draftTexts[language]];
  await goTo(caseworker, 'referrals');
  await go(caseworker, page.getByRole('link', { name: listTexts[language].send }));
  await hands.choose(page.getByRole('group', { name: t.who }), t.newcomer);
  await hands.write(page.getByLabel(t.fullName), newcomer.fullName);
  await hands.write(page.getByLabel(t.callName), newcomer.callName);
  await hands.write(page.getByLabel(t.cpr), newcomer.cpr);
  await go(caseworker, page.getByRole('button', { name: t.save }));
  await hands.pick(page.getByLabel(benefit[language].question), benefit[language].answer);
  await go(caseworker, page.getByRole('button', { name: draft.check }));
  await isRefusedAt(caseworker, page.getByLabel(draft.grounds), draft.refusals['grounds-missing']);
  await hands.write(page.getByLabel(draft.grounds), newcomer.grounds);
  await go(caseworker, page.getByRole('button', { name: draft.check }));
  await sees(caseworker, newcomer.fullName, benefit[language].answer, newcomer.grounds);
  await go(caseworker, page.getByRole('button', { name: draft.send }));
  await sees(caseworker, referralTexts[language].sent.heading, newcomer.fullName, newcomer.grounds);
}

/** The intake finds the newcomer on her day, judges each criterion met, says yes, and says why. */
export async function sayYes(intake: Person, newcomer: Newcomer, reason: string): Promise<void> {
  const { page, hands, language } = intake;
  const t = referralTexts[language];
  await goTo(intake, 'myDay');
  await followOnMyDay(intake, newcomer.callName, myDayTexts[language].answer.action);
  await sees(intake, newcomer.fullName, newcomer.grounds);
  const answer = page.getByRole('group', { name: t.question });
  const met = criteriaTexts[language].judgements.yes;
  for (const criterion of await page.getByRole('group').all()) {
    const isCriterion = (await criterion.locator('input[name^="criterion-"]').count()) > 0;
    if (isCriterion) await hands.choose(criterion, met);
  }
  await hands.choose(answer, t.answers.accepted);
  await hands.write(page.getByLabel(t.reason), reason);
  await go(intake, page.getByRole('button', { name: t.save }));
  await sees(intake, listTexts[language].done.accepted.heading);
}

/** One seat of a team: the role, as the programme calls it, and who gets it, as the list names them. */
export type Seat = readonly [role: string, member: string];

/** The leader finds the newcomer on her day and starts the course with a team. */
export async function start(leader: Person, newcomer: Newcomer, team: readonly Seat[]): Promise<void> {
  const { page, hands, language } = leader;
  await goTo(leader, 'myDay');
  await followOnMyDay(leader, newcomer.callName, myDayTexts[language].start.action);
  for (const [role, member] of team) await hands.pick(page.getByLabel(role), member);
  await go(leader, page.getByRole('button', { name: startTexts[language].save }));
  await sees(leader, newcomer.callName);
}

/** Each row of the day says whom it is about and leads to the one place where the thing is done. */
export async function followOnMyDay(person: Person, callName: string, words: string): Promise<void> {
  const row = person.page.getByRole('listitem').filter({
    has: person.page.getByRole('heading', { name: new RegExp(`^${callName}\\b`) }),
  });
  await go(person, row.getByRole('link', { name: words }));
}
