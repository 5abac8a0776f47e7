import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { DemoRows } from './demo-rows.ts';

/**
 * Lets every step on a way be recorded on the day it happened: what was known when is part of every figure, and a demo
 * in which all was written this morning would have no yesterday.
 */
export function recordedAsItHappened(rows: DemoRows, today: PlainDate): void {
  const on = (day: unknown): Date =>
    new Date(`${typeof day === 'string' && day < today ? day : today}T06:00:00Z`);
  for (const row of rows.referral) row.recorded_at = on(row.sent_on);
  for (const row of rows.referral_status) row.recorded_at = on(row.status_on);
  for (const row of rows.enrolment) row.recorded_at = on(row.starts_on);
  for (const row of rows.closing) row.recorded_at = on(row.closed_on);
  for (const row of rows.closing_taken_back) row.recorded_at = on(row.taken_back_on);
  for (const row of rows.work_fact) row.recorded_at = on(/\d{4}-\d{2}-\d{2}/.exec(row.period)?.[0]);
}
