import type { Client } from 'pg';
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { approveStory, emptyStory, readKnownOf, readToApprove, writeStory } from '../stories/index.ts';
import type { DemoAccount } from './demo-report-people.ts';
import { visiting } from './demo-visit-queries.ts';

/** Who tells what in the first people's run. */
export interface StoryTellers {
  readonly coordinator: DemoAccount;
  readonly leader: DemoAccount;
  readonly approver: DemoAccount;
  readonly run: string;
  readonly course: { readonly enrolment: string; readonly authority: string };
}

const nobodyKnown = { names: [], addresses: [], employers: [] };

const news = {
  title: 'Ti kolde morgener i haven',
  words:
    'Vi begyndte med kaffe og to skovle. Nu er der grønkål, og der kommer flere hver mandag.\n\nKom forbi. Man behøver ikke kunne noget.',
};

const story = {
  title: 'Først kaffen, så cyklen',
  words:
    'I foråret var det svært bare at åbne døren. Der stod en kop kaffe klar, og ingen spurgte om andet end vejret.\n\nNu er cyklen pumpet, og to dage om ugen er blevet til noget at glæde sig til.',
};

/** News that is out, and a story that waits for the citizen to read it: by the very commands that people use. */
export async function demoStories(
  administrator: Client,
  keys: KeyRing,
  { coordinator, leader, approver, run, course }: StoryTellers,
  today: PlainDate,
): Promise<void> {
  const on = (who: DemoAccount, day: PlainDate, work: (visit: EmployeeVisit) => Promise<void>) =>
    visiting(administrator, keys, who, day, work, { recordedThen: true });
  await on(leader, addDays(today, -12), async (visit) => {
    const ground = { run, authority: undefined, enrolment: undefined, known: nobodyKnown };
    await writeStory(visit, ground, undefined, { ...emptyStory(), ...news });
  });
  await on(approver, addDays(today, -11), async (visit) => {
    for (const kept of await readToApprove(visit)) await approveStory(visit, kept, kept.story.version);
  });
  await on(coordinator, addDays(today, -1), async (visit) => {
    const known = await readKnownOf(visit, course.enrolment);
    const answers = { age: 'changed', place: 'left_out', trade: 'left_out', family: 'as_it_is' };
    await writeStory(visit, { run, ...course, known }, undefined, { ...emptyStory(), ...story, answers });
  });
}
