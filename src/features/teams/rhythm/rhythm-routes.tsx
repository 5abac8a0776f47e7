import { v7 as newId } from 'uuid';
import { agreeRhythm } from '../../../domain/enrolment/contact-rhythm.ts';
import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { readCourse } from '../../enrolments/index.ts';
import { readVersion } from '../../programmes/index.ts';
import { teamAddresses } from '../team-addresses.ts';
import { holdTeam, saveRhythm } from '../team-repository.ts';
import { type RhythmModel, RhythmPage, type TypedRhythm } from './rhythm-page.tsx';
import { readRhythms } from './rhythm-queries.ts';

const rhythmRoute = {
  address: '/enrolments/:enrolment/rhythm',
  action: 'rhythm.agree',
  at: 'enrolment',
  as: 'employee',
} as const;

export const rhythmRoutes: readonly GuardedRoute[] = [
  { method: 'get', ...rhythmRoute, handle: ask },
  { method: 'post', ...rhythmRoute, handle: agree },
];

async function ask(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const model = await readRhythmModel(visit, target);
  if (model === undefined) return missing;
  if (isOver(model)) return redirect(teamAddresses.team(target));
  const typed = { id: newId(), everyWeeks: '', from: visit.today };
  return page(() => <RhythmPage frame={visit} model={model} typed={typed} />);
}

async function agree(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  await holdTeam(visit, target);
  const model = await readRhythmModel(visit, target);
  if (model === undefined) return missing;
  if (isOver(model)) return redirect(teamAddresses.team(target));
  const typed: TypedRhythm = {
    id: parseId<Id<'rhythm'>>(fields.text('id')) ?? newId(),
    everyWeeks: fields.text('every-weeks'),
    from: fields.text('from'),
  };
  const done = redirect(`${teamAddresses.team(target)}?done=rhythm`);
  if (model.rhythms.some(({ id }) => id === typed.id)) return done;
  if (fields.text('seen') !== (model.rhythms[0]?.id ?? ''))
    return page(() => <RhythmPage frame={visit} model={model} typed={typed} meanwhile />, 409);
  const draft = { everyWeeks: weeksIn(typed.everyWeeks), from: parseTypedDate(typed.from) };
  const agreed = agreeRhythm(draft, visit.today);
  if (!agreed.ok)
    return page(
      () => <RhythmPage frame={visit} model={model} typed={typed} refusals={agreed.refusals} />,
      422,
    );
  await saveRhythm(visit, model.course, typed.id, agreed.value);
  await visit.record({
    action: 'rhythm.agree',
    subject: { kind: 'enrolment', id: target },
    authority: model.course.authority,
    payload: { ...agreed.value },
  });
  return done;
}

async function readRhythmModel(visit: EmployeeVisit, enrolment: string): Promise<RhythmModel | undefined> {
  const course = await readCourse(visit, enrolment);
  if (course === undefined) return undefined;
  const definition = await readVersion(visit, course.versionId);
  return { course, definition, today: visit.today, rhythms: await readRhythms(visit, enrolment) };
}

function isOver({ course: { endedOn }, today }: RhythmModel): boolean {
  return endedOn !== undefined && endedOn <= today;
}

function weeksIn(typed: string): number | undefined {
  const text = typed.trim();
  return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}
