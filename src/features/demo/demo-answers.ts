import type { Client } from 'pg';
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Answer, Answers } from '../../domain/questionnaire/answers.ts';
import { type AskedWave, waitsForAnswer } from '../../domain/questionnaire/course-waves.ts';
import { type Question, type Questionnaire, questionsOf } from '../../domain/questionnaire/questionnaire.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { askedHere, sendAnswers, tellNoAnswer } from '../answering/index.ts';
import { readCourseWaves } from '../waves/index.ts';
import { type AnsweringCourse, readAnsweringCourses } from './demo-asked-queries.ts';
import { demoId } from './demo-id.ts';
import { visiting } from './demo-visit-queries.ts';

/** So many courses of a run have answered, at the most: enough for rates and curves, and a first start still soon. */
const mostCourses = 10;

/**
 * Answers of both sides, given by the very commands that people use, each on its own day: a colleague writes in what the
 * citizen said in a talk, and answers from the team's side. Now and then somebody will not or could not, or nobody says.
 * Nothing where nothing is asked.
 */
export async function demoAnswers(administrator: Client, keys: KeyRing, today: PlainDate): Promise<void> {
  for (const course of await readAnsweringCourses(administrator, today, mostCourses)) {
    const days = await visiting(administrator, keys, course.colleague, today, (visit) =>
      daysToAnswer(visit, course),
    );
    for (const day of days)
      await visiting(administrator, keys, course.colleague, day, (visit) => answersOn(visit, course, day));
  }
}

/** The days on which something was due and may have been answered. */
async function daysToAnswer(
  visit: EmployeeVisit,
  { enrolment, since, ...who }: AnsweringCourse,
): Promise<readonly PlainDate[]> {
  const course = await readCourseWaves(visit, enrolment);
  const due = course?.waves.map(({ days }) => addDays(days.dueOn, thrown(who, days.wave, 'day') % 5)) ?? [];
  return [...new Set(due)].filter((day) => day >= since && day < visit.today).toSorted();
}

async function answersOn(visit: EmployeeVisit, who: AnsweringCourse, day: PlainDate): Promise<void> {
  const course = await readCourseWaves(visit, who.enrolment);
  if (course === undefined) return;
  for (const wave of course.waves) {
    if (!waitsForAnswer(wave, course.waves, day) || wave.days.dueOn > day) continue;
    const here = askedHere(course, wave.asking.id, String(wave.days.nth));
    if (here?.questionnaire === undefined || here.questionnaire.safety !== undefined) continue;
    // Whoever somebody signs in as has answered: there is a curve to look at.
    const luck = who.nth === 1 ? 19 : thrown(who, wave.asking.side, timeOf(wave)) % 20;
    if (luck === 0) await tellNoAnswer(visit, here, { outcome: 'refused' });
    else if (luck === 1) await tellNoAnswer(visit, here, { outcome: 'could_not', reason: 'ill' });
    else if (luck > 3) await answer(visit, here, answersTo(here.questionnaire, who, wave));
  }
}

async function answer(
  visit: EmployeeVisit,
  here: Parameters<typeof sendAnswers>[1],
  answers: Answers,
): Promise<void> {
  const isCitizens = here.wave.asking.side === 'citizen';
  const how = isCitizens
    ? ({ mode: 'interview', helped: 'with_help', place: 'with_us' } as const)
    : ({ mode: 'own_page' } as const);
  const sent = await sendAnswers(visit, here, answers, { answeredOn: visit.today, language: 'da', ...how });
  if (!sent.ok) throw new Error('the demo answers what cannot be answered');
}

/** One person's level, a little better from time to time; the team sees it a little otherwise. */
function answersTo(questionnaire: Questionnaire, who: Who, wave: AskedWave): Answers {
  const { asking, days } = wave;
  const level = 3 + (thrown(who, 'level') % 4) + (days.wave === 'start' ? 0 : Math.min(days.nth, 3));
  const side = asking.side === 'citizen' ? 0 : (thrown(who, 'side') % 3) - 1;
  return Object.fromEntries(
    questionsOf(questionnaire).flatMap((question) => {
      const wobble = (thrown(who, asking.side, timeOf(wave), question.key) % 3) - 1;
      const given = answerTo(question, level + side + wobble);
      return given === undefined ? [] : [[question.key, given]];
    }),
  );
}

function answerTo(question: Question, value: number): Answer | undefined {
  if (question.kind !== 'scale') return undefined;
  return Math.max(question.from, Math.min(question.to, value));
}

type Who = Pick<AnsweringCourse, 'run' | 'nth'>;

function timeOf({ days }: AskedWave): string {
  return `${days.wave} ${days.nth}`;
}

/** A number that is the same whenever and wherever the demo is made. */
function thrown({ run, nth }: Who, ...names: readonly string[]): number {
  return Number.parseInt(demoId('answers', run, String(nth), ...names).slice(0, 6), 16);
}
