import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { RowCourses } from './demo-row-courses.ts';
import type { DemoRows } from './demo-rows.ts';

/** What was decided about weeks and ends on the way: a review that was held, and an ending that was taken back. */
export function demoWeeks(rows: DemoRows, { general }: RowCourses, today: PlainDate): void {
  const writer = rows.responsible_caseworker.find(({ citizen_id }) => citizen_id === general.citizen_id);
  const recorded_by = writer?.account_id ?? '';
  const id = newId();
  rows.course_change.push({
    ...general,
    id,
    number: 1,
    change: 'review',
    phase_key: 'main',
    on_date: addWeeks(today, -4),
    recorded_by,
  });
  rows.course_change_words.push({
    ...general,
    course_change_id: id,
    words: 'Vi så på planen sammen. Det går fremad, og vi bliver ved.',
    recorded_by,
  });
  takeAnEndingBack(rows, today);
}

/** Somebody whose job fell through went on, and completed later. */
function takeAnEndingBack(rows: DemoRows, today: PlainDate): void {
  const completed = rows.closing.find(({ ending }) => ending === 'completed');
  if (completed === undefined) return;
  const { authority_id, enrolment_id, citizen_id, run_id, referral_id, recorded_by } = completed;
  const hanging = { authority_id, enrolment_id, citizen_id, run_id, referral_id };
  const id = newId();
  const closed_on = addWeeks(today, -6);
  rows.closing.push({
    ...hanging,
    id,
    ending: 'exit_to_work_or_education',
    ended_on: closed_on,
    closed_on,
    recommendation: null,
    remark: null,
    recorded_by,
  });
  const undone = { ...hanging, closing_id: id, recorded_by };
  rows.closing_taken_back.push({ ...undone, taken_back_on: addDays(closed_on, 5) });
  rows.closing_taken_back_words.push({
    ...undone,
    words: 'Jobbet blev ikke til noget, så forløbet gik videre.',
  });
}
