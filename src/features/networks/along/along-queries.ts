import { sql } from 'kysely';
import type { PersonalPart } from '../../../domain/access/relation.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { PlaceKind } from '../../../domain/session/place-kind.ts';
import type { SessionKind } from '../../../domain/session/session-kind.ts';
import type { CitizenVisit } from '../../access/index.ts';
import { holderName } from '../../people/index.ts';

/** Somebody the citizen has around today. */
export interface Companion {
  readonly id: string;
  readonly account: string;
  readonly authority: string;
  readonly part: PersonalPart;
  readonly name: string;
  readonly connection: string;
  readonly whileInvited: boolean;
}

/** `undefined` when the citizen has nobody such around today. */
export async function readCompanion(
  { tables, today }: CitizenVisit,
  citizen: string,
  person: string,
): Promise<Companion | undefined> {
  const { rows } = await sql<Companion>`
    select id, account_id as account, authority_id as authority, part, shown_name as name, connection,
           while_invited as "whileInvited"
    from network_person where citizen_id = ${citizen} and id = ${person} and period @> ${today}::date
  `.execute(tables);
  return rows[0];
}

/** A meeting of the citizen's that lies ahead, and whether the person is invited to it. */
export interface MeetingToBring {
  readonly session: string;
  readonly kind: SessionKind;
  readonly title: string | null;
  readonly on: PlainDate;
  readonly at: string | null;
  readonly minutes: number | null;
  readonly place: string | null;
  readonly placeKind: PlaceKind | null;
  readonly holder: string | null;
  /** The invitation that is open; absent where there is none. */
  readonly invitation: string | null;
}

const most = 40;

/**
 * The citizen's meetings from today on, in every course of theirs, and what the person is invited to besides: the nearest
 * first.
 */
export async function readMeetingsToBring(
  { tables, today }: CitizenVisit,
  citizen: string,
  account: string,
): Promise<readonly MeetingToBring[]> {
  const { rows } = await sql<MeetingToBring>`
    select s.id as session, s.kind, s.title, s.held_on as on, s.begins_at as at, s.minutes, s.place,
           s.place_kind as "placeKind", ${holderName('s.held_by')} as holder,
           (select g.id from access_grant g
            where g.session_id = s.id and g.citizen_id = ${citizen} and g.kind = 'invited_meeting'
              and g.to_account_id = ${account} and g.starts_at <= app.moment() and g.ends_at > app.moment()
              -- A meeting that was moved beyond what was said yes to is asked about anew.
              and g.ends_at > s.held_on::timestamp at time zone 'Europe/Copenhagen'
              and not exists (select from access_grant_end e
                              where e.authority_id = g.authority_id and e.access_grant_id = g.id)
            limit 1) as invitation
    from session s
    where s.held_on >= ${today}::date and s.cancelled_on is null
      and (exists (select from session_participant p
                   where p.session_id = s.id and p.citizen_id = ${citizen} and p.taken_off_on is null)
        or exists (select from access_grant g
                   where g.session_id = s.id and g.citizen_id = ${citizen} and g.to_account_id = ${account}))
    order by s.held_on, s.begins_at nulls last, s.id limit ${most}
  `.execute(tables);
  return rows;
}
