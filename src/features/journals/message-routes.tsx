import { v7 as newId } from 'uuid';
import { sightOf } from '../../domain/access/who-can-see.ts';
import { parseId } from '../../domain/kernel/ids.ts';
import { type Audience, audiences } from '../../domain/session/short-note.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { type Course, listPeople, onlookersOf, readCourse, sightFactsOf } from '../enrolments/index.ts';
import { writeMessage } from './commands/write-message.ts';
import { type MessageModel, MessagePage } from './pages/message-page.tsx';

const at = 'enrolment';
const address = '/enrolments/:enrolment/journal/message';

/** Only whoever writes a journal is offered this way to write to the team; what it writes is a note of the team's. */
export const messageRoutes: readonly GuardedRoute[] = [
  { method: 'get', address, action: 'journal.write', at, as: 'employee', handle: ask },
  { method: 'post', address, action: 'journal.write', at, as: 'employee', handle: send },
];

async function ask(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const course = await readCourse(visit, target);
  if (course === undefined || !visit.may('shared_note.write')) return missing;
  const model = modelOf(visit, course, { id: newId(), words: '', audience: '' }, {});
  return page(() => <MessagePage frame={visit} model={model} />);
}

async function send(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const course = await readCourse(visit, target);
  if (course === undefined || !visit.may('shared_note.write')) return missing;
  const typed = {
    id: parseId(fields.text('message')) ?? newId(),
    words: fields.text('words'),
    audience: fields.text('audience'),
  };
  const chosen = audiences.find((audience) => audience === typed.audience);
  const sent = await writeMessage(visit, course, typed.id, { words: typed.words, audience: chosen });
  if (sent.ok) return redirect(`/enrolments/${target}/journal?done=sent`);
  const model = modelOf(visit, course, typed, sent.refusals);
  return page(() => <MessagePage frame={visit} model={model} />, 422);
}

function modelOf(
  visit: EmployeeVisit,
  course: Course,
  typed: MessageModel['typed'],
  refusals: MessageModel['refusals'],
): MessageModel {
  const { id, callName } = course;
  const readers = {
    team_and_citizen: readersOf('team_and_citizen', visit, course),
    team: readersOf('team', visit, course),
  };
  return { enrolment: id, callName, typed, readers, refusals };
}

/** Who reads a note for an audience today, by name. */
function readersOf(audience: Audience, visit: EmployeeVisit, course: Course): string {
  const people = onlookersOf(course, visit.viewer, visit.today);
  const facts = sightFactsOf(course, visit.today);
  const reads = people.filter(
    (person) =>
      sightOf(person, 'shared_note', facts).extent !== 'none' &&
      (audience === 'team_and_citizen' || !person.relations.includes('citizen')),
  );
  return listPeople(reads, people, visit.language);
}
