import { v7 as newId } from 'uuid';
import { addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { DemoRows } from './demo-rows.ts';
import type { DemoRun } from './demo-run-file.ts';

interface ActGround {
  readonly leader: ReadonlyMap<string, { readonly account: string }>;
  readonly house: ReadonlyMap<string, string>;
  readonly began: PlainDate;
}

/** What was done with companies, written down by the leader on the day it was done. */
export function tellActs(
  rows: DemoRows,
  run_id: string,
  { acts = [], leader }: DemoRun,
  ground: ActGround,
): void {
  const account = leader && ground.leader.get(leader.name)?.account;
  if (leader === undefined || account === undefined) return;
  for (const { kind, company, people, hours, week } of acts) {
    const on = addWeeks(ground.began, week);
    rows.company_act.push({
      organisation_id: ground.house.get(leader.house) ?? '',
      id: newId(),
      run_id,
      act: kind,
      company: company ?? null,
      people: people ?? null,
      hours_a_week: hours === undefined ? null : String(hours),
      done_on: on,
      recorded_by: account,
      recorded_at: new Date(`${on}T06:00:00Z`),
    });
  }
}
