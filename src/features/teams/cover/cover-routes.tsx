import { type AccountId, parseId } from '../../../domain/kernel/ids.ts';
import type { SummaryError } from '../../../platform/html/index.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { changeTexts } from '../change-texts.ts';
import { coverCourses, type NotCovered } from './cover-courses.ts';
import { type Cause, readCover } from './cover-model.ts';
import { CoverPage, type TypedCover } from './cover-page.tsx';
import { coverTexts } from './cover-texts.ts';

export const coverRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/cover/:person', as: 'employee', handle: show },
  { method: 'post', address: '/cover/:person', as: 'employee', handle: cover },
];

async function show(visit: EmployeeVisit, { codes, query }: Asked): Promise<Reply> {
  const model = await readCoverOf(visit, codes);
  if (model === undefined) return missing;
  return page(() => <CoverPage frame={visit} model={model} isDone={query.text('done') === 'saved'} />);
}

async function cover(visit: EmployeeVisit, { codes, fields }: Asked): Promise<Reply> {
  const model = await readCoverOf(visit, codes);
  if (model === undefined) return missing;
  const cause = model.causes.find(({ key }) => key === fields.text('cause'));
  const done = redirect(`${visit.path}?done=saved`);
  // A second press finds everybody covered.
  if (cause === undefined) return done;
  const typed = { cause: cause.key, courses: fields.all('course'), who: fields.text('who') };
  const chosen = cause.courses.filter(({ course }) => typed.courses.includes(course.id));
  if (chosen.length === 0 && typed.courses.length > 0) return done;
  const missingErrors = missingIn(cause, chosen.length, typed.who, visit);
  const refused = missingErrors.length > 0 ? [] : await coverCourses(visit, cause, chosen, typed.who);
  const errors = [...missingErrors, ...refused.map((one) => refusalOf(one, cause, visit))];
  if (errors.length === 0) return done;
  const shown: TypedCover = { ...typed, errors };
  return page(() => <CoverPage frame={visit} model={model} typed={shown} />, 422);
}

async function readCoverOf(visit: EmployeeVisit, codes: Asked['codes']) {
  const account = parseId<AccountId>(codes['person']);
  return account === undefined ? undefined : readCover(visit, account);
}

function missingIn({ key }: Cause, chosen: number, who: string, { language }: EmployeeVisit): SummaryError[] {
  const t = coverTexts[language];
  return [
    ...(chosen === 0 ? [{ field: `course-${key}`, text: t.coursesNone }] : []),
    ...(who === '' ? [{ field: `who-${key}`, text: t.whoNone }] : []),
  ];
}

function refusalOf(
  { course, refusal }: NotCovered,
  { key }: Cause,
  { language }: EmployeeVisit,
): SummaryError {
  const why = changeTexts[language].refusals[refusal](course.role);
  return { field: `who-${key}`, text: coverTexts[language].at(course.course.callName, why) };
}
