import { parseId } from '../../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, GuardedRoute, PersonalVisit, Visit } from '../../access/index.ts';
import { readCitizensAround } from '../around-queries.ts';
import { readMentoredCourses } from '../meetings/own-meeting-queries.ts';
import { answerWorry } from './answer-worry.ts';
import { emptyWorry, sendWorry, type TypedWorry, typedWorry } from './send-worry.ts';
import { type WorriesModel, WorriesPage } from './worries-page.tsx';
import { newWorryAddress, worriesAddress } from './worry-addresses.ts';
import { type WorryModel, WorryPage } from './worry-page.tsx';
import { readWorriesOfCourse } from './worry-queries.ts';

const ofCourse = '/enrolments/:enrolment/worries';

/**
 * A mentor's worry, from being sent to what was done. The mentor's addresses name no record of the access table: row
 * security decides whom there is to be worried about.
 */
export const worryRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: newWorryAddress, as: 'personal', handle: ask },
  { method: 'post', address: newWorryAddress, as: 'personal', handle: send },
  { method: 'get', address: ofCourse, action: 'worry.read', at: 'enrolment', handle: show },
  { method: 'post', address: ofCourse, action: 'worry.answer', at: 'enrolment', handle: answer },
];

/** Whoever comes without saying whom it is about, as when a form was sent and the address is asked for again, chooses first. */
async function ask(visit: PersonalVisit, { query }: Asked): Promise<Reply> {
  if (visit.viewer.part === 'volunteer_mentor' && query.text('citizen') === '') return redirect('/around');
  const model = await readModel(visit, emptyWorry(parseId(query.text('citizen')) ?? ''));
  return model === undefined ? missing : page(() => <WorryPage frame={visit} model={model} />);
}

async function send(visit: PersonalVisit, { fields }: Asked): Promise<Reply> {
  const typed = typedWorry(fields);
  const model = await readModel(visit, typed);
  const course = (await readMentoredCourses(visit)).find(({ citizen }) => citizen === typed.citizen);
  if (model === undefined || course === undefined) return missing;
  const sent = await sendWorry(visit, course, typed);
  if (sent.ok) return redirect('/around?done=worry');
  const { refusal } = sent;
  return page(() => <WorryPage frame={visit} model={{ ...model, refusal }} />, 422);
}

/** `undefined` for whoever is not this citizen's mentor: for them there is no such page. */
async function readModel(visit: PersonalVisit, typed: TypedWorry): Promise<WorryModel | undefined> {
  if (visit.viewer.part !== 'volunteer_mentor') return undefined;
  const around = (await readCitizensAround(visit)).find(({ citizen }) => citizen === typed.citizen);
  if (around === undefined) return undefined;
  const courses = await readMentoredCourses(visit);
  const hasCourse = courses.some(({ citizen }) => citizen === typed.citizen);
  return { callName: around.callName, hasCourse, typed, refusal: undefined };
}

async function show(visit: Visit, { target, query }: Asked): Promise<Reply> {
  return showWorries(visit, target, { refused: undefined, isSaved: query.text('done') === 'saved' });
}

async function answer(visit: Visit, { target, fields }: Asked): Promise<Reply> {
  const course = await readWorriesOfCourse(visit, target);
  const worry = course?.worries.find(({ id }) => id === parseId(fields.text('worry')));
  if (course === undefined || worry === undefined) return missing;
  const words = fields.text('words');
  const answered = await answerWorry(visit, course.authority, worry.id, words);
  if (answered.ok) return redirect(`${worriesAddress(target)}?done=saved`);
  const refused = { worry: worry.id, words, refusal: answered.refusal };
  return showWorries(visit, target, { refused, isSaved: false }, 422);
}

async function showWorries(
  visit: Visit,
  enrolment: string,
  outcome: Pick<WorriesModel, 'refused' | 'isSaved'>,
  status: 200 | 422 = 200,
): Promise<Reply> {
  const course = await readWorriesOfCourse(visit, enrolment);
  if (course === undefined) return missing;
  const model = { enrolment, course, mayAnswer: visit.may('worry.answer'), ...outcome };
  return page(() => <WorriesPage frame={visit} model={model} />, status);
}
