import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { DemoGround } from './demo-ground.ts';
import { courseOf, type RowCourse } from './demo-row-courses.ts';
import type { DemoRows } from './demo-rows.ts';

interface Planned {
  readonly kind: string;
  readonly title?: string;
  readonly on: PlainDate;
  readonly at: string;
  readonly minutes: number;
  readonly place: string;
  readonly place_kind: string;
  readonly who: readonly RowCourse[];
  readonly series_id?: string;
}

/** What the first people's coordinator has in her calendar: today, in the days to come, and a group every week. */
export function demoPlanned(rows: DemoRows, ground: DemoGround, today: PlainDate): void {
  const [asta, bo, ulla] = [courseOf(rows, 'Asta'), courseOf(rows, 'Bo'), courseOf(rows, 'Ulla')];
  const talk = { kind: 'talk', minutes: 45, place: 'Rådhuset, lokale 2', place_kind: 'house' };
  plan(rows, ground, { ...talk, on: today, at: '09:15', who: [bo] });
  plan(rows, ground, { ...talk, on: addDays(today, 2), at: '10:00', who: [asta] });
  plan(rows, ground, { ...talk, on: addDays(today, 5), at: '11:00', who: [ulla] });
  plan(rows, ground, { ...talk, on: addDays(today, 9), at: '09:00', who: [bo] });
  const series_id = newId();
  rows.session_series.push({
    organisation_id: ground.organisation.authority,
    id: series_id,
    run_id: ground.run,
    every_weeks: 1,
    recorded_by: ground.account['karla'] ?? '',
  });
  const group = {
    kind: 'group_course',
    title: 'Ro i hverdagen',
    at: '13:00',
    minutes: 120,
    place: 'Fabrikken Påstand',
    place_kind: 'company',
    who: [asta, bo, ulla],
    series_id,
  };
  for (const week of [0, 1, 2, 3, 4]) plan(rows, ground, { ...group, on: addWeeks(today, week) });
}

function plan(rows: DemoRows, ground: DemoGround, { who, ...planned }: Planned): void {
  const held_by = ground.account['karla'] ?? '';
  const session_id = newId();
  const { on, at, kind, title = null, series_id = null, ...where } = planned;
  rows.session.push({
    organisation_id: ground.organisation.authority,
    id: session_id,
    run_id: ground.run,
    kind,
    held_on: on,
    held_by,
    begins_at: at,
    ...where,
    title,
    series_id,
    planned_by: held_by,
    cancelled_on: null,
  });
  for (const course of who)
    rows.session_participant.push({
      ...course,
      id: newId(),
      session_id,
      session_kind: kind,
      held_by,
      held_on: on,
      recorded_by: held_by,
    });
}
