import type { AskedWave } from '../../../domain/questionnaire/course-waves.ts';
import { missing, page, type Reply } from '../../../platform/http/reply.ts';
import type { Asked, Visit } from '../../access/index.ts';
import { readCourseWaves } from '../../waves/index.ts';
import { answeringTexts } from '../answering-texts.ts';
import { type AskedHere, isMine } from '../asked-here.ts';
import { carriedAnswers } from '../carrying/carried-answers.ts';
import type { BothTotals } from '../carrying/carried-sections.tsx';
import { readToldTotals } from '../carrying/told-total-queries.ts';
import { enteredModes } from '../forms/entry-form.ts';
import { readOpenLinks } from '../lending/answer-link-queries.ts';
import { AnswersPage } from '../pages/answers-page.tsx';
import { ListPage } from '../pages/list-page.tsx';
import { readEnteredTimes, readResponses } from '../response-queries.ts';
import { readRuledScores, readScores } from '../score-queries.ts';
import { findWave } from './find-wave.ts';

/** The questionnaires of a course, as far as the viewer may know of them. */
export async function showList(visit: Visit, { target, query }: Asked): Promise<Reply> {
  const course = await readCourseWaves(visit, target);
  if (course === undefined) return missing;
  const responses = await readResponses(visit, target);
  const done = query.text('done');
  const model = {
    course,
    today: visit.today,
    scores: await readRuledScores(visit, course),
    isMine: (wave: Parameters<typeof isMine>[2]) =>
      visit.may('answer_draft.write') && isMine(visit, course, wave),
    mayEnter: visit.viewer.as === 'employee' && visit.may('answer.give'),
    mayPutRight: await enteredIn(visit, target),
    mayLend: visit.may('answer_link.make'),
    links: await readOpenLinks(visit, target),
    mayTell: visit.may('wave_outcome.tell'),
    mayLookAt: ({ asking, days }: Parameters<typeof isMine>[2]) =>
      responses.some((one) => one.asking === asking.id && one.nth === days.nth),
    done: Object.hasOwn(answeringTexts.da.done, done)
      ? (done as keyof (typeof answeringTexts)['da']['done'])
      : undefined,
  };
  return page(() => <ListPage frame={visit} model={model} />);
}

/** The times that were put in by a colleague, and could be put right by one. */
async function enteredIn(visit: Visit, enrolment: string): Promise<(wave: AskedWave) => boolean> {
  if (visit.viewer.as !== 'employee' || !visit.may('answer.give')) return () => false;
  const entered = await readEnteredTimes(visit, enrolment, enteredModes);
  return ({ asking, days }) => entered.some((one) => one.asking === asking.id && one.nth === days.nth);
}

/** One response, for whoever may read it; and what stood before, where it was put right. */
export async function showAnswers(visit: Visit, asked: Asked): Promise<Reply> {
  const here = await findWave(visit, asked);
  if (here === undefined) return missing;
  const responses = await readResponses(visit, asked.target);
  const [standing, ...before] = responses.filter(
    ({ asking, nth }) => asking === here.wave.asking.id && nth === here.wave.days.nth,
  );
  if (standing === undefined) return missing;
  const model = { here, standing, before, totals: await bothTotals(visit, here) };
  return page(() => <AnswersPage frame={visit} model={model} />);
}

/** The totals that came with a file, each beside ours as it was worked out last. */
async function bothTotals(visit: Visit, here: AskedHere): Promise<readonly BothTotals[]> {
  const told = here.wave.asking.side === 'citizen' ? await readToldTotals(visit, here) : [];
  if (told.length === 0) return [];
  const scores = await readScores(visit, here.sheet.enrolment);
  const { asking, days } = here.wave;
  return told.map(({ key, came }) => ({
    key,
    came,
    ours:
      scores.findLast(
        (one) =>
          one.side === 'citizen' && one.asking === asking.id && one.nth === days.nth && one.key === key,
      )?.value ?? null,
  }));
}

/** What the citizen answered to one questionnaire, as a file, for whoever may read it. */
export async function sendCarried(visit: Visit, asked: Asked): Promise<Reply> {
  const here = await findWave(visit, asked);
  if (here?.wave.asking.side !== 'citizen') return missing;
  const responses = await readResponses(visit, asked.target);
  return carriedAnswers(asked.codes['file'], here, responses, here.sheet.citizen, visit.language);
}
