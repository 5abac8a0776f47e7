import { parseId } from '../../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import { noFields, type TypedFields } from '../../../platform/http/typed-fields.ts';
import type { Asked, EmployeeVisit, GuardedRoute, Visit } from '../../access/index.ts';
import { nameReader } from '../reader/name-reader-command.ts';
import { readColleagues } from '../reader/reader-queries.ts';
import { readAnswers, typedAnswer } from './answer-form.ts';
import { readToAnswer, type ToAnswer } from './answer-queries.ts';
import { type AnswerModel, AnswerPage } from './pages/answer-page.tsx';
import { CheckPage } from './pages/check-page.tsx';
import { releaseAnswers } from './release-answers.ts';

const address = '/citizens/:citizen/file-request';

export const answerRoutes: readonly GuardedRoute[] = [
  { method: 'get', address, action: 'file_request.read', at: 'citizen', handle: show },
  { method: 'post', address, action: 'file_answer.release', at: 'citizen', as: 'employee', handle: answer },
  {
    method: 'post',
    address: '/enrolments/:enrolment/journal-reader',
    action: 'journal_reader.name',
    at: 'enrolment',
    as: 'employee',
    handle: name,
  },
];

async function show(visit: Visit, { target, query }: Asked): Promise<Reply> {
  if (!isEmployee(visit)) return redirect('/my-page/own-file');
  const toAnswer = await readToAnswer(visit, target);
  const done = (['released', 'named'] as const).find((code) => code === query.text('done'));
  return toAnswer === undefined ? missing : answerPage(visit, toAnswer, { done });
}

async function answer(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const toAnswer = await readToAnswer(visit, target);
  if (toAnswer === undefined) return missing;
  if (fields.text('step') === 'edit') return answerPage(visit, toAnswer, { fields });
  const { ready, refusals } = readAnswers(fields, toAnswer.passages);
  if (refusals.length > 0) return answerPage(visit, toAnswer, { fields, refusals });
  if (fields.text('step') !== 'release')
    return page(() => <CheckPage frame={visit} toAnswer={toAnswer} ready={ready} />);
  await releaseAnswers(visit, toAnswer, ready);
  return redirect(`${visit.path}?done=released`);
}

async function name(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const citizen = parseId(fields.text('citizen'));
  if (citizen === undefined) return missing;
  const named = await nameReader(visit, target, citizen, fields);
  if (named !== undefined) return redirect(`/citizens/${named.citizen}/file-request?done=named`);
  const toAnswer = await readToAnswer(visit, citizen);
  return toAnswer === undefined ? missing : answerPage(visit, toAnswer, { readerMissing: true });
}

interface Shown extends Partial<Pick<AnswerModel, 'done' | 'refusals' | 'readerMissing'>> {
  /** What was typed, when the form comes back. */
  readonly fields?: TypedFields;
}

async function answerPage(visit: EmployeeVisit, toAnswer: ToAnswer, shown: Shown): Promise<Reply> {
  const { fields = noFields, refusals = [], readerMissing = false } = shown;
  const isBack = shown.fields !== undefined;
  const typed = toAnswer.passages.map((one) => [one.id, typedAnswer(fields, one)] as const);
  const model: AnswerModel = {
    toAnswer,
    today: visit.today,
    colleagues: visit.viewer.leadsCaseloadOf === undefined ? [] : await readColleagues(visit),
    done: shown.done,
    readerMissing,
    typed: new Map(isBack ? typed : []),
    refusals,
  };
  const status = refusals.length > 0 || readerMissing ? 422 : 200;
  return page(() => <AnswerPage frame={visit} model={model} />, status);
}

function isEmployee(visit: Visit): visit is EmployeeVisit {
  return visit.viewer.as === 'employee';
}
