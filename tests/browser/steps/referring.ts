import { myDayTexts } from '../../../src/features/my-day/my-day-texts.ts';
import { listTexts } from '../../../src/features/referrals/list-texts.ts';
import { referralTexts } from '../../../src/features/referrals/referral-texts.ts';
import { sendTexts } from '../../../src/features/referrals/send-texts.ts';
import { startTexts } from '../../../src/features/referrals/start-texts.ts';
import { go, type Person } from './person.ts';
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

/** A caseworker refers somebody who has no record yet. */
export async function refer(caseworker: Person, newcomer: Newcomer): Promise<void> {
  const { page, hands, language } = caseworker;
  const t = sendTexts[language];
  await goTo(caseworker, 'referrals');
  await go(caseworker, page.getByRole('link', { name: listTexts[language].send }));
  await hands.choose(page.getByRole('group', { name: t.who }), t.newcomer);
  await hands.write(page.getByLabel(t.fullName), newcomer.fullName);
  await hands.write(page.getByLabel(t.callName), newcomer.callName);
  await hands.write(page.getByLabel(t.cpr), newcomer.cpr);
  await hands.write(page.getByLabel(t.grounds), newcomer.grounds);
  await go(caseworker, page.getByRole('button', { name: t.save }));
  await sees(caseworker, referralTexts[language].sent.heading, newcomer.fullName, newcomer.grounds);
}

/** The intake finds the newcomer on her day, says yes, and says why. */
export async function sayYes(intake: Person, newcomer: Newcomer, reason: string): Promise<void> {
  const { page, hands, language } = intake;
  const t = referralTexts[language];
  await goTo(intake, 'myDay');
  await followOnMyDay(intake, newcomer.callName, myDayTexts[language].answer.action);
  await sees(intake, newcomer.fullName, newcomer.grounds);
  await hands.choose(page.getByRole('group', { name: t.question }), t.answers.accepted);
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
  await sees(leader, newcomer.fullName);
}

/** Each row of the day says whom it is about and leads to the one place where the thing is done. */
export async function followOnMyDay(person: Person, callName: string, words: string): Promise<void> {
  const row = person.page.getByRole('listitem').filter({
    has: person.page.getByRole('heading', { name: new RegExp(`^${callName}\\b`) }),
  });
  await go(person, row.getByRole('link', { name: words }));
}
