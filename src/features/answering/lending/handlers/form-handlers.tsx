import { missing, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import type { Asked, LinkVisit } from '../../../access/index.ts';
import { readCourseWaves, readLentCourse } from '../../../waves/index.ts';
import { type AskedHere, isMine } from '../../asked-here.ts';
import { emptyDraft, readDraft } from '../../draft-repository.ts';
import { giveBack, leaveLink } from '../answer-link-repository.ts';
import { StartPage } from '../pages/start-page.tsx';

/** The one form the link is for; `undefined` when it is closed. */
async function findLent(visit: LinkVisit): Promise<AskedHere | undefined> {
  const enrolment = await readLentCourse(visit);
  const course = enrolment === undefined ? undefined : await readCourseWaves(visit, enrolment);
  const wave = course?.waves.find((one) => isMine(visit, course, one));
  const questionnaire = wave && course?.questionnaires.get(wave.asking.version);
  return course && wave && questionnaire && { ...course, wave, questionnaire };
}

/** Where whoever was lent a form begins, and comes back to. */
export async function showStart(visit: LinkVisit, { query }: Asked): Promise<Reply> {
  const here = await findLent(visit);
  if (here === undefined) return missing;
  const isBegun = Object.keys(await readDraft(visit, here)).length > 0;
  const isTold = query.text('done') === 'told';
  return page(() => <StartPage frame={visit} here={here} isBegun={isBegun} isTold={isTold} />);
}

/**
 * Closes the form on this screen. What was begun on a screen in the room goes with it; on a phone it waits for the code.
 */
export async function close(visit: LinkVisit): Promise<Reply> {
  const here = await findLent(visit);
  if (here?.sheet.lent?.way === 'tablet') {
    await emptyDraft(visit, here);
    await giveBack(visit, here);
  }
  await leaveLink(visit);
  return redirect('/answer');
}
