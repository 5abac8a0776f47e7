import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Protection } from '../../domain/person/protection.ts';
import type { Visit } from '../access/index.ts';
import { maskOf } from './masking-queries.ts';
import { type HeadRow, headOf, type PersonHead } from './people-queries.ts';
import { maskOn } from './shown-name.ts';

/** A protection that holds today. */
export interface HeldProtection {
  readonly kind: Protection;
  readonly since: PlainDate;
  readonly by: string;
}

/** One thing about the citizen that the viewer can open: a course, or a referral that has become none. */
export interface WayFurther {
  readonly kind: 'course' | 'referral';
  readonly id: string;
  readonly name: string;
}

/** Who a citizen is, as far as the viewer may read it. */
export interface Identity {
  readonly head: PersonHead;
  readonly address: string | undefined;
  readonly contact: string | undefined;
  readonly responsible: string | undefined;
  readonly protections: readonly HeldProtection[];
  readonly ways: readonly WayFurther[];
}

interface Row extends HeadRow {
  readonly address: string | null;
  readonly contact_phone: string | null;
  readonly responsible: string | null;
  readonly protections: readonly HeldProtection[];
  readonly ways: readonly WayFurther[];
}

/** Reads who a citizen is, in one question, and logs the reading. `undefined` when the viewer knows no such person. */
export async function readIdentity(visit: Visit, citizen: string): Promise<Identity | undefined> {
  const { rows } = await sql<Row>`
    select name.citizen_id, name.authority_id, name.call_name, name.contact_phone, identity.full_name,
           identity.cpr_encrypted, identity.born_on, identity.address,
           ${maskOf('name.citizen_id', visit.today)} as mask,
           (select max(work.staff_name) from responsible_caseworker r join employment work on work.account_id = r.account_id
            where r.citizen_id = name.citizen_id and r.period @> ${visit.today}::date) as responsible,
           (select coalesce(json_agg(json_build_object('kind', p.kind, 'since', lower(p.period), 'by',
              (select max(staff_name) from employment where account_id = p.recorded_by))), '[]')
            from citizen_protection p where p.citizen_id = name.citizen_id and p.period @> ${visit.today}::date) as protections,
           ${waysFurther(citizen)} as ways
    from citizen_call_name name
      left join citizen_identity identity
        on identity.authority_id = name.authority_id and identity.citizen_id = name.citizen_id
    where name.citizen_id = ${citizen}
  `.execute(visit.tables);
  const [row] = rows;
  return row && identityOf(visit, row);
}

function waysFurther(citizen: string) {
  return sql`(
    select coalesce(json_agg(json_build_object('kind', way.kind, 'id', way.id, 'name', run.name) order by way.on_day desc), '[]')
    from (
      select 'course' as kind, e.id, e.run_id, e.starts_on as on_day from enrolment e where e.citizen_id = ${citizen}
      union all
      select 'referral', s.referral_id, s.run_id, s.status_on from referral_status s
      where s.citizen_id = ${citizen} and s.status = 'sent'
        and not exists (select from enrolment e where e.referral_id = s.referral_id)
    ) way join run on run.id = way.run_id)`;
}

function identityOf(visit: Visit, row: Row): Identity {
  const known = { address: row.address ?? undefined, contact: row.contact_phone ?? undefined };
  const shown = maskOn(row, known, 'identity_page');
  return {
    head: headOf(visit, row, 'identity_page'),
    address: shown.address,
    contact: shown.contact,
    responsible: row.responsible ?? undefined,
    protections: row.protections,
    ways: row.ways,
  };
}
