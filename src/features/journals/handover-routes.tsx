import { sightOf } from '../../domain/access/who-can-see.ts';
import { type AccountId, type Id, parseId } from '../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, CitizenVisit, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { type Course, listPeople, onlookersOf, readCourse, sightFactsOf } from '../enrolments/index.ts';
import { handOver } from './commands/hand-over.ts';
import { sayYes } from './commands/say-yes.ts';
import { readCourseSpan } from './course-span-queries.ts';
import { readPsychologists } from './handover-queries.ts';
import { readJournal } from './journal-queries.ts';
import { type HandoverModel, HandoverPage } from './pages/handover-page.tsx';

const address = '/enrolments/:enrolment/journal/handover';

export const handoverRoutes: readonly GuardedRoute[] = [
  { method: 'get', address, action: 'journal.hand_over', at: 'enrolment', as: 'employee', handle: ask },
  { method: 'post', address, action: 'journal.hand_over', at: 'enrolment', as: 'employee', handle: hand },
  {
    method: 'post',
    address: '/referrals/:referral/journal-handovers',
    action: 'consent.give',
    at: 'referral',
    as: 'citizen',
    handle: agree,
  },
];

async function ask(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const model = await readModel(visit, target, '', undefined);
  return model === undefined ? missing : page(() => <HandoverPage frame={visit} model={model} />);
}

async function hand(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const course = await readCourseSpan(visit, target);
  if (course === undefined) return missing;
  const chosen = fields.text('successor');
  const handed = await handOver(visit, target, course.referral, parseId<AccountId>(chosen));
  if (handed.ok)
    return redirect(`/enrolments/${target}/journal?done=${handed.value === 'open' ? 'opened' : 'asked'}`);
  if (handed.refusal === 'no-such-course') return missing;
  const model = await readModel(visit, target, chosen, handed.refusal);
  return model === undefined ? missing : page(() => <HandoverPage frame={visit} model={model} />, 422);
}

async function readModel(
  visit: EmployeeVisit,
  enrolment: string,
  chosen: string,
  refusal: HandoverModel['refusal'],
): Promise<HandoverModel | undefined> {
  const journal = await readJournal(visit, enrolment);
  const course = await readCourse(visit, enrolment);
  if (journal === undefined || course === undefined) return undefined;
  const psychologists = await readPsychologists(visit, enrolment);
  const successors = psychologists.filter(({ account }) => account !== visit.viewer.account);
  return { journal, seenBy: seenBy(visit, course), successors, chosen, refusal };
}

/** A handover is read like the consent it waits for. */
function seenBy(visit: EmployeeVisit, course: Course): string {
  const people = onlookersOf(course, visit.viewer, visit.today);
  const facts = sightFactsOf(course, visit.today);
  const reads = people.filter((person) => sightOf(person, 'consent', facts).extent !== 'none');
  return listPeople(reads, people, visit.language);
}

/** The client's yes, on their own page. */
async function agree(visit: CitizenVisit, { target, fields }: Asked): Promise<Reply> {
  const handover = parseId<Id<'journal_handover'>>(fields.text('handover'));
  const said = handover && (await sayYes(visit, target, handover));
  if (said === undefined) return missing;
  return redirect(`/my-page?done=${said.ok ? 'journal-yes' : 'journal-gone'}`);
}
