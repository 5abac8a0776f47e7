import { sql } from 'kysely';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { FactKind, FactSource } from '../../../domain/outcome/ledger-words.ts';
import type { Visit } from '../../access/index.ts';
import { type Mask, maskOf, maskOn } from '../../people/index.ts';

/** One course of a run with the facts that stand about its citizen, as far as the viewer may read them. */
export interface ExportedCourse {
  readonly authority: string;
  readonly citizen: string;
  /** Absent where it may not be read or not be taken out: a list keeps whoever is protected by their id alone. */
  readonly callName: string | undefined;
  readonly version: number;
  readonly referredOn: PlainDate;
  readonly acceptedOn: PlainDate | null;
  readonly startsOn: PlainDate;
  readonly ending: string | null;
  readonly endedOn: PlainDate | null;
  readonly recommendation: string | null;
  readonly facts: readonly ExportedFact[];
}

export interface ExportedFact {
  readonly kind: FactKind;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly code: string | null;
  readonly hours: number | null;
  readonly place: string | null;
  readonly extent: string | null;
  readonly returned_to: string | null;
  readonly decided_for: string | null;
  readonly no_longer: string | null;
  readonly source: FactSource;
}

interface Row extends Omit<ExportedCourse, 'callName'> {
  readonly call_name: string | null;
  readonly mask: Mask | null;
}

/** Every course of a run, in the order they began. Numbers and full names do not come along. */
export async function readExportedCourses(
  { tables, today }: Visit,
  run: string,
): Promise<readonly ExportedCourse[]> {
  const { rows } = await sql<Row>`
    select e.authority_id as authority, e.citizen_id as citizen, n.call_name,
           ${maskOf('e.citizen_id', today)} as mask,
           v.number as version, r.sent_on as "referredOn",
           (select s.status_on from referral_status s where s.authority_id = r.authority_id and s.referral_id = r.id
            and s.status = 'accepted') as "acceptedOn",
           e.starts_on as "startsOn", c.ending, c.ended_on as "endedOn", c.recommendation,
           coalesce((select json_agg(f order by f."from", f.kind) from (
             select w.fact_kind as kind, lower(w.period) as "from", upper(w.period) - 1 as "to", code.code,
                    w.hours_a_week as hours, w.employer as place, w.extent, w.returned_to, null as decided_for,
                    null as no_longer, w.source
               from work_fact w left join code on code.id = w.code_id
               where w.authority_id = e.authority_id and w.citizen_id = e.citizen_id and not w.taken_back
                 and not exists (select from work_fact later where later.authority_id = w.authority_id and later.replaces = w.id)
             union all
             select b.fact_kind, lower(b.period), upper(b.period) - 1, code.code, null, null, null, null, b.decided_for,
                    null, b.source
               from benefit_fact b left join code on code.id = b.code_id
               where b.authority_id = e.authority_id and b.citizen_id = e.citizen_id and not b.taken_back
                 and not exists (select from benefit_fact later where later.authority_id = b.authority_id and later.replaces = b.id)
             union all
             select o.fact_kind, lower(o.period), upper(o.period) - 1, null, null, o.place, null, null, null,
                    o.no_longer, o.source
               from other_fact o
               where o.authority_id = e.authority_id and o.citizen_id = e.citizen_id and not o.taken_back
                 and not exists (select from other_fact later where later.authority_id = o.authority_id and later.replaces = o.id)
           ) f), '[]') as facts
    from enrolment e
      join referral r on r.authority_id = e.authority_id and r.id = e.referral_id
      join programme_version v on v.id = e.programme_version_id
      left join citizen_call_name n on n.authority_id = e.authority_id and n.citizen_id = e.citizen_id
      left join closing c on c.authority_id = e.authority_id and c.enrolment_id = e.id
        and not exists (select from closing_taken_back b where b.authority_id = c.authority_id and b.closing_id = c.id)
    where e.run_id = ${run} order by e.starts_on, e.id
  `.execute(tables);
  return rows.map(({ call_name, mask, ...course }) => ({
    ...course,
    callName: takenOut(course.citizen, call_name, mask),
  }));
}

function takenOut(citizen_id: string, call_name: string | null, mask: Mask | null): string | undefined {
  if (call_name === null) return undefined;
  const { name } = maskOn({ citizen_id, call_name, mask }, {}, 'export');
  return name.as === 'call_name' ? name.callName : undefined;
}
