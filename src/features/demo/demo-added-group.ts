import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { AddedGround } from './demo-added-ground.ts';
import type { RowCourse } from './demo-row-courses.ts';
import type { DemoRows } from './demo-rows.ts';

/** One meeting of several: who holds it, what it is, when, and who is to come. */
interface Meeting {
  readonly by: keyof AddedGround['account'];
  readonly run: string;
  readonly kind: string;
  readonly title?: string;
  readonly on: PlainDate;
  readonly at: string;
  readonly minutes: number;
  readonly who: readonly RowCourse[];
  readonly series_id?: string;
  /** Whether it has been held, and who came is written. */
  readonly isWritten: boolean;
}

/** How many sit at the table: the course that began first is not in the group. */
const groupOf = 12;
const weeksTold = 12;

/** A group of twelve every week at the host's place, today's not written yet; talks beside it, and days at the host. */
export function demoAddedGroup(
  rows: DemoRows,
  ground: AddedGround,
  { added, atHost }: { readonly added: readonly RowCourse[]; readonly atHost: readonly RowCourse[] },
  today: PlainDate,
): void {
  const twelve = added.slice(-groupOf);
  const series_id = beginSeries(rows, ground);
  const group = { by: 'petra', run: ground.added.run, kind: 'group_course', series_id } as const;
  for (let week = -weeksTold; week <= 3; week += 1) {
    const on = addWeeks(today, week);
    const who = twelve.filter((course) => startedBy(rows, course, on));
    const when = { on, at: '10:00', minutes: 120, title: 'Når det er svært at møde op' };
    meet(rows, ground, { ...group, ...when, who, isWritten: week < 0 });
  }
  for (const [at, course] of twelve.entries()) {
    const talk = { by: 'petra', run: ground.added.run, kind: 'psychologist_talk', at: '13:00' } as const;
    for (const day of [-9 - (at % 4), 2 + (at % 5)]) {
      const on = addDays(today, day);
      if (startedBy(rows, course, on))
        meet(rows, ground, { ...talk, on, minutes: 60, who: [course], isWritten: day < 0 });
    }
  }
  for (let week = -weeksTold; week < 0; week += 1) {
    const on = addDays(addWeeks(today, week), 1);
    const who = atHost.filter((course) => startedBy(rows, course, on));
    const day = { by: 'hugo', run: ground.host.run, kind: 'group_course', at: '08:00' } as const;
    meet(rows, ground, { ...day, on, title: 'Dag på holdet', minutes: 240, who, isWritten: true });
  }
}

function beginSeries(rows: DemoRows, ground: AddedGround): string {
  const id = newId();
  rows.session_series.push({
    organisation_id: houseOf(ground, 'petra'),
    id,
    run_id: ground.added.run,
    every_weeks: 1,
    recorded_by: ground.account.petra,
  });
  return id;
}

function houseOf({ people }: AddedGround, who: Meeting['by']): string {
  return people.find(({ key }) => key === who)?.house ?? '';
}

function startedBy(rows: DemoRows, { enrolment_id }: RowCourse, day: PlainDate): boolean {
  return (rows.enrolment.find(({ id }) => id === enrolment_id)?.starts_on ?? day) <= day;
}

function meet(rows: DemoRows, ground: AddedGround, meeting: Meeting): void {
  const { by, run, kind, title = null, on, at, minutes, who, series_id = null } = meeting;
  if (who.length === 0) return;
  const held_by = ground.account[by];
  const session_id = newId();
  rows.session.push({
    organisation_id: houseOf(ground, by),
    id: session_id,
    run_id: run,
    kind,
    title,
    held_on: on,
    held_by,
    begins_at: at,
    minutes,
    place: placeOf(rows, ground),
    place_kind: 'company',
    series_id,
    planned_by: held_by,
    cancelled_on: null,
  });
  const held = { session_id, session_kind: kind, held_by, held_on: on, recorded_by: held_by };
  for (const [seat, course] of who.entries()) {
    rows.session_participant.push({ ...course, ...held, id: newId() });
    if (!meeting.isWritten) continue;
    const attendance_id = newId();
    const { status, reason } = cameAs(seat, on);
    rows.attendance.push({ ...course, ...held, id: attendance_id, status });
    const { held_on: _, ...said } = held;
    if (reason !== null) rows.absence_reason.push({ ...course, ...said, id: newId(), attendance_id, reason });
  }
}

/** Most come; the same few find it hard, and somebody is ill now and then. */
function cameAs(seat: number, on: PlainDate): { readonly status: string; readonly reason: string | null } {
  const turn = (seat * 5 + Number(on.slice(-2))) % 11;
  if (turn === 3) return { status: 'absent', reason: 'ill' };
  if (turn === 7) return { status: 'late', reason: null };
  return { status: turn === 9 ? 'excused' : 'present', reason: null };
}

function placeOf(rows: DemoRows, ground: AddedGround): string {
  const hosts = houseOf(ground, 'hugo');
  return rows.organisation.find(({ id }) => id === hosts)?.name ?? '';
}
