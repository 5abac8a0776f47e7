import type { Client } from 'pg';
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { answerWorry, emptyWorry, readMentoredCourses, sendWorry } from '../networks/index.ts';
import type { DemoAccount } from './demo-report-people.ts';
import { type DemoAround, visiting, visitingAround } from './demo-visit-queries.ts';

const answered = {
  words: 'Vi skulle have set hinanden to gange i træk. Der var ingen hjemme, og telefonen er slukket.',
  done: 'Jeg kørte forbi. Telefonen var gået i stykker. De ses igen på onsdag.',
};
const waiting = 'Han har ikke været ude i flere dage, siger han. Vil I ringe til ham?';

/**
 * What a volunteer mentor was worried about, by the very commands that people use: one that was acted upon, and one that
 * waits on the day of whoever holds the course together.
 */
export async function demoWorries(
  administrator: Client,
  keys: KeyRing,
  mentor: DemoAround,
  coordinator: DemoAccount,
  today: PlainDate,
): Promise<void> {
  const send = (day: PlainDate, words: string) =>
    visitingAround(administrator, keys, mentor, day, async (visit) => {
      const [course] = await readMentoredCourses(visit);
      if (course === undefined) throw new Error("the demo's mentor has nobody to write of");
      const typed = { ...emptyWorry(course.citizen), words };
      const sent = await sendWorry(visit, course, typed);
      if (!sent.ok) throw new Error(`the demo's worry came out as ${sent.refusal}`);
      return { worry: typed.id, authority: course.authority };
    });
  const first = await send(addDays(today, -13), answered.words);
  await visiting(
    administrator,
    keys,
    coordinator,
    addDays(today, -12),
    (visit) => answerWorry(visit, first.authority, first.worry, answered.done),
    { recordedThen: true },
  );
  await send(addDays(today, -1), waiting);
}
