import { v7 as newId } from 'uuid';
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { BoardCourse, BoardGround } from './demo-board.ts';
import type { DemoRows } from './demo-rows.ts';

/** Where a citizen of the board stands. */
interface BoardStory {
  /** The week of the whole course that today lies in. */
  readonly week: number;
  /** Weeks between contacts; absent where nothing is agreed yet. */
  readonly everyWeeks: number | undefined;
  /** Days since the last contact. */
  readonly quietDays: number;
  /** Days until the next thing agreed; absent where nothing is. */
  readonly nextIn: number | undefined;
}

const weeks = 39;
/** The few it has been quiet around, by their place on the board. */
const quiet: Readonly<Record<number, number>> = { 4: 23, 29: 30, 46: 37 };

/** The story of one citizen, by their place: spread over all weeks of the course, most of them going well. */
export function boardStory(at: number): BoardStory {
  const week = 1 + Math.floor((at * weeks) / 60);
  const everyWeeks = week === 1 ? undefined : week > 26 ? 3 : 1 + (at % 2);
  const quietDays = quiet[at] ?? 1 + ((at * 5) % (week > 26 ? 15 : 7));
  return { week, everyWeeks, quietDays, nextIn: at % 8 === 7 ? undefined : 1 + ((at * 3) % 10) };
}

const kinds = [
  { kind: 'talk', who: 'viola' },
  { kind: 'company_visit', who: 'hans' },
  { kind: 'psychologist_talk', who: 'sif' },
  { kind: 'occupational_therapy', who: 'evap' },
  { kind: 'phone_call', who: 'viola' },
] as const;

const steps = [
  'Samtale om ugen, der kommer',
  'Besøg på en arbejdsplads',
  'Netværksmøde',
  'Tale om hverdagens rytme',
  'Opkald om, hvordan det går',
];

/** A meeting every other week, backwards from the last one, and what was agreed at it. */
export function boardMeetings(
  rows: DemoRows,
  ground: BoardGround,
  course: BoardCourse,
  at: number,
  startsOn: PlainDate,
  today: PlainDate,
): void {
  const { quietDays, nextIn } = boardStory(at);
  const last = addDays(today, -quietDays);
  for (let back = 0; ; back += 1) {
    const heldOn = workdayBefore(addDays(last, -14 * back));
    if (heldOn < startsOn) break;
    const { kind, who } = kinds[(at + back) % kinds.length] ?? kinds[0];
    const session_id = hold(rows, ground, course, kind, ground.account[who] ?? '', heldOn);
    if (back > 0) continue;
    rows.shared_note.push({
      ...course,
      id: newId(),
      session_id,
      author_organisation_id: ground.house,
      recorded_by: ground.account[who] ?? '',
      audience: 'team_and_citizen',
      written_on: heldOn,
      words: 'Opdigtet note. Vi talte om, hvad der virker, og hvad der skal ske nu.',
      next_step: steps[at % steps.length] ?? null,
      next_step_on: nextIn === undefined ? null : onWorkday(addDays(today, nextIn)),
    });
  }
}

function hold(
  rows: DemoRows,
  { house, run }: BoardGround,
  course: BoardCourse,
  kind: string,
  held_by: string,
  held_on: PlainDate,
): string {
  const id = newId();
  rows.session.push({
    organisation_id: house,
    id,
    run_id: run,
    kind,
    minutes: 45,
    begins_at: null,
    place: null,
    held_by,
    held_on,
  });
  rows.attendance.push({
    ...course,
    id: newId(),
    session_id: id,
    session_kind: kind,
    held_by,
    held_on,
    status: 'present',
    recorded_by: held_by,
  });
  return id;
}

/** The same day, or the Monday after a weekend. */
function onWorkday(day: PlainDate): PlainDate {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}

/** The same day, or the Friday before a weekend. */
function workdayBefore(day: PlainDate): PlainDate {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(day, -1) : weekday === 0 ? addDays(day, -2) : day;
}
