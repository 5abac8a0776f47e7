import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Protection } from '../../domain/person/protection.ts';
import type { EmployeeVisit } from '../access/index.ts';

/** Sets a protection from today on. Nothing happens where it holds already: two presses are one. */
export async function setProtection(
  { tables, viewer, today }: EmployeeVisit,
  citizen: string,
  kind: Protection,
): Promise<void> {
  await sql`
    insert into citizen_protection (authority_id, id, citizen_id, kind, period, recorded_by)
    select authority_id, ${newId()}, citizen_id, ${kind}, daterange(${today}::date, null), ${viewer.account}
    from citizen_call_name where citizen_id = ${citizen}
    on conflict do nothing
  `.execute(tables);
}

/** Ends a protection: it holds no longer today. */
export async function endProtection(
  { tables, today }: EmployeeVisit,
  citizen: string,
  kind: Protection,
): Promise<void> {
  await sql`
    update citizen_protection set period = daterange(lower(period), ${today}::date)
    where citizen_id = ${citizen} and kind = ${kind} and period @> ${today}::date
  `.execute(tables);
}
