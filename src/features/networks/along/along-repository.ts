import { sql } from 'kysely';
import { invitationEnds } from '../../../domain/access-grant/grant-times.ts';
import type { CitizenVisit } from '../../access/index.ts';
import type { Companion, MeetingToBring } from './along-queries.ts';

/** What the citizen said yes to, as they read it. */
export interface SaidYes {
  /** The invitation's id, made when the words were shown: a second press finds it. */
  readonly id: string;
  readonly version: number;
  readonly words: string;
}

/** Lets the person in to one meeting through the day after, and keeps the words of the yes. False when it was there. */
export async function addCompany(
  { tables, viewer, today }: CitizenVisit,
  citizen: string,
  { authority, account, connection }: Companion,
  { session, on }: Pick<MeetingToBring, 'session' | 'on'>,
  { id, version, words }: SaidYes,
): Promise<boolean> {
  const added = await sql`
    insert into access_grant (authority_id, id, citizen_id, kind, to_account_id, session_id, reason, starts_at, ends_at, recorded_by)
    values (${authority}, ${id}, ${citizen}, 'invited_meeting', ${account}, ${session}, ${connection}, app.moment(),
            ${invitationEnds(on)}, ${viewer.account})
    on conflict do nothing
  `.execute(tables);
  if (added.numAffectedRows !== 1n) return false;
  await tables
    .insertInto('invitation_yes')
    .values({
      authority_id: authority,
      access_grant_id: id,
      citizen_id: citizen,
      text_version: version,
      words,
      given_on: today,
      recorded_by: viewer.account,
    })
    .execute();
  return true;
}

/** Takes back every invitation of the person's to one meeting that is open, at once. Twice is once. */
export async function endCompany(
  { tables, viewer }: CitizenVisit,
  citizen: string,
  { account }: Companion,
  session: string,
): Promise<void> {
  await sql`
    insert into access_grant_end (authority_id, access_grant_id, citizen_id, ended_at, recorded_by)
    select authority_id, id, citizen_id, app.moment(), ${viewer.account}
    from access_grant
    where citizen_id = ${citizen} and kind = 'invited_meeting' and to_account_id = ${account} and session_id = ${session}
      and ends_at > app.moment()
    on conflict do nothing
  `.execute(tables);
}
