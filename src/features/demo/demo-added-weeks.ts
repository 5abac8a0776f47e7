import { v7 as newId } from 'uuid';
import { addDays, addWeeks, daysBetween, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { AddedGround, AddedRun } from './demo-added-ground.ts';
import type { RowCourse } from './demo-row-courses.ts';
import type { DemoRows } from './demo-rows.ts';

/** A course, and the days it has. */
export interface AddedDays {
  readonly course: RowCourse;
  readonly startsOn: PlainDate;
  readonly endedOn: PlainDate | null;
}

/** Whoever is past the weeks of the model got more: the team decided it, with a reason. */
export function longerWeeks(
  rows: DemoRows,
  { account, added }: AddedGround,
  { course, startsOn, endedOn }: AddedDays,
  today: PlainDate,
): void {
  const [phase] = added.definition.phases;
  if (phase?.ends.how !== 'after_weeks' || phase.extension === undefined || endedOn !== null) return;
  const decidedOn = addDays(addWeeks(startsOn, phase.ends.weeks), -5);
  if (addDays(decidedOn, 5) >= today) return;
  const { atMostWeeks: weeks, decidedBy: decided_by } = phase.extension;
  const change = { change: 'extension', phase_key: phase.key, weeks, decided_by };
  const words = 'Møder op de fleste dage nu og vil gerne holde fast, til praktikken er på plads.';
  write(rows, course, change, { on: decidedOn, by: account.klara, words });
}

/** An open phase is looked at together every so many weeks; the latest look is told. */
export function lookedAt(
  rows: DemoRows,
  { definition }: AddedRun,
  by: string,
  { course, startsOn, endedOn }: AddedDays,
  today: PlainDate,
): void {
  const [phase] = definition.phases;
  if (phase?.ends.how !== 'open' || endedOn !== null) return;
  const every = phase.ends.reviewEveryWeeks * 7;
  const times = Math.floor(daysBetween(startsOn, today) / every);
  if (times === 0) return;
  const on = addDays(startsOn, times * every);
  const change = { change: 'review', phase_key: phase.key, on_date: on };
  write(rows, course, change, { on, by, words: 'Opgaverne passer godt nu. Vi ser på det igen sammen.' });
}

/** Work took over, some weeks after the added course was done. */
export function leftHost(
  rows: DemoRows,
  { account }: AddedGround,
  course: RowCourse,
  endedOn: PlainDate,
): void {
  const enrolment = rows.enrolment.find(({ id }) => id === course.enrolment_id);
  if (enrolment !== undefined) enrolment.ended_on = endedOn;
  rows.closing.push({
    ...course,
    id: newId(),
    ended_on: endedOn,
    closed_on: endedOn,
    ending: 'exit_to_work_or_education',
    recommendation: null,
    onward_plan: null,
    remark: null,
    recorded_by: account.klara,
  });
}

function write(
  rows: DemoRows,
  course: RowCourse,
  change: Pick<
    DemoRows['course_change'][number],
    'change' | 'phase_key' | 'weeks' | 'on_date' | 'decided_by'
  >,
  { on, by, words }: { readonly on: PlainDate; readonly by: string; readonly words: string },
): void {
  const id = newId();
  const recorded = { recorded_by: by, recorded_at: new Date(`${on}T09:00:00Z`) };
  rows.course_change.push({ ...course, ...recorded, ...change, id, number: 1 });
  rows.course_change_words.push({ ...course, ...recorded, course_change_id: id, words });
}
