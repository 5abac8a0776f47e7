import { type Explanation, explainAccess } from '../../../domain/access/explain-access.ts';
import { type RecordKind, recordKinds } from '../../../domain/access/record-kind.ts';
import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { missing, page, type Reply } from '../../../platform/http/reply.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { Asked, GuardedRoute, Visit } from '../../access/index.ts';
import { type Course, sightFactsOf } from '../course.ts';
import { readCourse } from '../course-queries.ts';
import { onlookersOf } from '../who-can-see/onlookers-of.ts';
import { explainInWords } from './explain-in-words.ts';
import { ExplainPage } from './explain-page.tsx';

/** What hangs on a course and can be asked about; the rest hangs on the citizen, a run or an authority. */
const kinds: readonly RecordKind[] = [
  'call_name',
  'identity',
  'referral_status',
  'eligibility_fact',
  'enrolment',
  'enrolment_status',
  'plan',
  'work_strand',
  'other_strands',
  'agenda',
  'attendance',
  'consent',
  'work_fact',
  'benefit_fact',
  'other_fact',
  'work_wish',
  'company_telling',
  'shared_note',
  'organisation_note',
  'journal',
  'feedback_draft',
  'feedback',
  'network_person',
  'access_grant',
];

export const explainRoute: GuardedRoute = {
  method: 'get',
  address: '/enrolments/:enrolment/why',
  action: 'enrolment.read',
  at: 'enrolment',
  handle: explain,
};

async function explain(visit: Visit, { target, query }: Asked): Promise<Reply> {
  const typed = query.text('on');
  const on = typed === '' ? visit.today : parseTypedDate(typed);
  const course = await readCourse(visit, target, on ?? visit.today);
  if (course === undefined) return missing;
  const people = everybodyAround(course);
  const asked = people.find(({ key }) => key === query.text('who')) ?? people[0];
  if (asked === undefined) return missing;
  const kind = recordKinds.find((one) => one === query.text('kind')) ?? 'shared_note';
  const explained =
    on &&
    explainInWords({ who: asked.name, kind, on }, answerOf(visit, course, asked, kind, on), visit.language);
  const model = {
    back: `/enrolments/${course.id}/who-can-see`,
    people,
    kinds,
    who: asked.key,
    kind,
    on: on ?? typed,
    explained,
  };
  return page(() => <ExplainPage frame={visit} model={model} />);
}

function answerOf(visit: Visit, course: Course, asked: Around, kind: RecordKind, on: PlainDate): Explanation {
  const standing = onlookersOf(course, visit.viewer, on).find(
    ({ name, organisation }) => name === asked.name && organisation === asked.organisation,
  );
  const person = standing ?? { relations: [], organisation: asked.organisation };
  return explainAccess(person, { kind, right: 'read' }, sightFactsOf(course, on));
}

/** Somebody one can ask about, known by a key that stays the same on every day. */
interface Around {
  readonly key: string;
  readonly name: string;
  readonly organisation: OrganisationId | undefined;
}

/** The citizen, and everybody who is or has been on the team, is responsible or leads. */
function everybodyAround({ callName, team, responsible, former, leaders }: Course): Around[] {
  const outside = [responsible, former].filter((person) => person !== undefined);
  const colleagues = [...team, ...outside, ...leaders].map(({ account, organisation, name }) => ({
    key: `${account}.${organisation}`,
    name,
    organisation,
  }));
  return [
    { key: 'citizen', name: callName, organisation: undefined },
    ...new Map(colleagues.map((colleague) => [colleague.key, colleague])).values(),
  ];
}
