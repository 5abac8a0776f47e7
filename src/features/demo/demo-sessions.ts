import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { DemoCourse } from './demo-courses.ts';
import type { DemoGround } from './demo-ground.ts';
import type { DemoCitizen } from './demo-people.ts';
import type { DemoRows } from './demo-rows.ts';

type Enrolled = DemoCourse & { readonly enrolment_id: string };

interface Meeting {
  readonly who: 'karla' | 'jens' | 'pia' | 'erik';
  readonly from: 'authority' | 'lender';
  readonly kind: string;
  readonly minutes: number;
  readonly status: string;
  readonly words?: string;
  readonly nextStep?: string;
}

/** Four weeks of meetings, told again and again; one week in four is quiet. */
const month: readonly (Meeting | undefined)[] = [
  {
    who: 'karla',
    from: 'authority',
    kind: 'talk',
    minutes: 45,
    status: 'present',
    words: 'Vi talte om de gode morgener. Det går bedre, når der er en plan aftenen før.',
    nextStep: 'Skrive en plan for mandag sammen',
  },
  { who: 'pia', from: 'authority', kind: 'psychologist_talk', minutes: 50, status: 'present' },
  {
    who: 'jens',
    from: 'lender',
    kind: 'company_visit',
    minutes: 60,
    status: 'present',
  },
  undefined,
  {
    who: 'karla',
    from: 'authority',
    kind: 'phone_call',
    minutes: 15,
    status: 'excused',
    words: 'Afbud samme morgen. Vi fandt en ny tid i samme uge.',
  },
];

/** Sessions, attendance and a few notes, week by week from the start to the last day told. */
export function demoSessions(
  rows: DemoRows,
  ground: DemoGround,
  enrolled: Enrolled,
  citizen: DemoCitizen,
  startsOn: PlainDate,
  lastDay: PlainDate,
): void {
  for (let week = 0; ; week += 1) {
    const heldOn = addDays(addWeeks(startsOn, week), 2);
    if (heldOn >= lastDay) break;
    const meeting = month[week % month.length];
    if (meeting !== undefined) addMeeting(rows, ground, enrolled, meeting, heldOn);
  }
  if (citizen.story.now === 'under_way') addJournal(rows, ground, enrolled, addDays(startsOn, 9));
}

function addMeeting(
  rows: DemoRows,
  ground: DemoGround,
  enrolled: Enrolled,
  meeting: Meeting,
  heldOn: PlainDate,
): void {
  const account = ground.account[meeting.who] ?? '';
  const session_id = newId();
  const held = { held_by: account, held_on: heldOn };
  const organisation_id = ground.organisation[meeting.from];
  rows.session.push({
    organisation_id,
    id: session_id,
    run_id: enrolled.run_id,
    kind: meeting.kind,
    minutes: meeting.minutes,
    begins_at: null,
    place: null,
    ...held,
  });
  rows.attendance.push({
    ...enrolled,
    ...held,
    id: newId(),
    session_id,
    session_kind: meeting.kind,
    status: meeting.status,
    recorded_by: account,
  });
  if (meeting.words === undefined) return;
  rows.shared_note.push({
    ...enrolled,
    id: newId(),
    session_id,
    author_organisation_id: organisation_id,
    recorded_by: account,
    audience: 'team_and_citizen',
    written_on: heldOn,
    words: meeting.words,
    next_step: meeting.nextStep ?? null,
    next_step_on: null,
  });
}

function addJournal(rows: DemoRows, ground: DemoGround, enrolled: Enrolled, writtenOn: PlainDate): void {
  rows.journal_entry.push({
    ...enrolled,
    id: newId(),
    recorded_by: ground.account['pia'] ?? '',
    owner_organisation_id: ground.organisation.authority,
    written_on: writtenOn,
    words: 'Opdigtet journaltekst. Den kan kun psykologen selv åbne.',
  });
}
