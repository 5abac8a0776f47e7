import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ErasedKind } from '../../domain/retention/retention-rule.ts';
import type { EmployeeVisit } from '../access/index.ts';

/** A run of the erasure, as its report tells it. */
export interface ErasureReport {
  readonly id: string;
  readonly on: PlainDate;
  readonly isDry: boolean;
  readonly counts: readonly {
    readonly house: string;
    readonly kind: ErasedKind;
    readonly due: number;
    readonly erased: number;
  }[];
}

const most = 20;

/** The last runs, the newest first. */
export async function readRuns({ tables }: EmployeeVisit): Promise<readonly ErasureReport[]> {
  const { rows } = await sql<ErasureReport>`
    select r.id, r.run_on as on, r.is_dry as "isDry",
      (select coalesce(json_agg(json_build_object('house', o.name, 'kind', c.kind, 'due', c.due, 'erased', c.erased)
                                order by o.name, c.kind), '[]')
       from erasure_count c join organisation o on o.id = c.organisation_id where c.erasure_run_id = r.id) as counts
    from erasure_run r order by r.recorded_at desc, r.id desc limit ${most}
  `.execute(tables);
  return rows;
}
