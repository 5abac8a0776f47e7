import { openingsOf } from '../../../domain/access/locks.ts';
import { openableKinds } from '../../../domain/session/sign-up.ts';
import { anchors } from './anchors.ts';

/**
 * Policies of sessions and their series: the organiser's, about nobody until somebody is to take part. Whose attendance
 * may be seen is told by the access table; a session is only the meeting.
 */

const isMine = `(held_by = (select app.viewer()) or planned_by = (select app.viewer()))`;
const leads = `run_id = any ((select app.held('project_leader_runs'))::uuid[])`;
const ofMyHouse = `organisation_id = (select app.viewer_organisation())`;

const changesTheSession = `app.changes_session(session_id)`;

/** Who writes attendance at a group they do not hold: by the very lock of attendance. */
const recordsGroups = openingsOf('attendance.record')
  .filter(({ reach }) => reach === 'all' || reach === 'own_kinds')
  .map(({ relation }) => {
    const anchor = anchors[relation].enrolment;
    if (anchor === undefined) throw new Error(`${relation} cannot be found at a course`);
    return `p.${anchor.column}_id = any ((select ${anchor.list})::uuid[])`;
  })
  .join(' or ');

const kindsOfSeveral = openableKinds.map((kind) => `'${kind}'`).join(', ');

/** A group that lies ahead, with somebody in it whose attendance the viewer writes. */
const stepsIn = `account_id = (select app.viewer())
    and exists (select from session where session.id = session_co_leader.session_id
      and kind in (${kindsOfSeveral}) and cancelled_on is null and held_on >= (select app.today()))
    and exists (select from session_participant p where p.session_id = session_co_leader.session_id
      and p.taken_off_on is null and (${recordsGroups}))`;

export const sessionPolicies: readonly string[] = [
  // A session is seen by whoever may see somebody's part in it, by the person who holds or planned it, and – where somebody is
  // invited to it – by the invited and by those who may see the invitation.
  `create policy "session read" on session for select to fodfaeste_app using (
  ${isMine} or exists (select from attendance where attendance.session_id = session.id)
  or exists (select from session_participant where session_participant.session_id = session.id)
  or id = any ((select app.held('invited_sessions'))::uuid[])
  or exists (select from session_opening where session_opening.session_id = session.id)
  or exists (select from access_grant where access_grant.session_id = session.id));`,
  `create policy "session insert" on session for insert to fodfaeste_app with check (${ofMyHouse});`,
  // A volunteer mentor acts for no house: her own meetings, and no others, belong to her citizens' authority.
  `create policy "session insert by mentor" on session for insert to fodfaeste_app with check (
  kind = 'other' and held_by = (select app.viewer()) and planned_by = (select app.viewer())
  and exists (select from app.mentored_courses() m where m.authority_id = session.organisation_id and m.run_id = session.run_id));`,
  // It is moved, given to a colleague or called off by whoever holds it or planned it, and by the run's leader in the
  // organiser's house. Others who see it only see it.
  `create policy "session update" on session for update to fodfaeste_app using (
  ${isMine} or (${ofMyHouse} and ${leads})) with check (true);`,
  `create policy "session_series read" on session_series for select to fodfaeste_app using (
  exists (select from session where session.series_id = session_series.id));`,
  `create policy "session_series insert" on session_series for insert to fodfaeste_app with check (
  ${ofMyHouse} and recorded_by = (select app.viewer()));`,
  // What is open to sign up to is seen by the run's citizens, their teams and its leaders; opened by whoever may change the
  // session, which they see.
  `create policy "session_opening read" on session_opening for select to fodfaeste_app using (
  run_id = any ((select app.runs_to_sign_up_in())::uuid[]));`,
  `create policy "session_opening insert" on session_opening for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and ${changesTheSession});`,
  `create policy "session_opening update" on session_opening for update to fodfaeste_app using (${changesTheSession});`,
  // Who leads it beside the holder is seen by whoever sees it, and by themselves. It is said by whoever may change it, and by
  // those who step in; and opens nothing to anybody.
  `create policy "session_co_leader read" on session_co_leader for select to fodfaeste_app using (
  account_id = (select app.viewer()) or exists (select from session where session.id = session_co_leader.session_id));`,
  `create policy "session_co_leader insert" on session_co_leader for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and (${changesTheSession} or ${stepsIn}));`,
  `create policy "session_co_leader update" on session_co_leader for update to fodfaeste_app using (
  account_id = (select app.viewer()) or ${changesTheSession});`,
  // Seats are given in the order of the list, over all authorities, by what nobody sees through.
  ...['session', 'session_opening', 'session_participant', 'sign_up'].map(
    (table) => `create policy "${table} seats" on ${table} for select to fodfaeste_registry using (true);`,
  ),
  `create policy "enrolment seats" on enrolment for select to fodfaeste_registry using (true);`,
  `create policy "session_participant seat given" on session_participant for insert to fodfaeste_registry with check (true);`,
  ...['session_participant', 'sign_up'].map(
    (table) =>
      `create policy "${table} seat follows" on ${table} for update to fodfaeste_registry using (true);`,
  ),
  ...['session', 'session_opening', 'session_participant', 'sign_up'].map(
    (table) => `create policy "${table} seats told" on ${table} for select to fodfaeste_lookup using (true);`,
  ),
  // A correction puts right what it corrects, and nothing else does.
  `create policy "attendance registry" on attendance for select to fodfaeste_registry using (true);`,
  `create policy "attendance follows" on attendance for update to fodfaeste_registry using (true);`,
  // With the mark goes the reason, though whoever puts the mark right may not read why.
  `create policy "absence_reason registry" on absence_reason for select to fodfaeste_registry using (true);`,
  `create policy "absence_reason follows" on absence_reason for insert to fodfaeste_registry with check (reason is null);`,
];

export const sessionGrants: readonly string[] = [
  `grant select, insert on session, session_series to fodfaeste_app;`,
  `grant update (held_on, begins_at, minutes, place, place_kind, title, held_by, cancelled_on) on session to fodfaeste_app;`,
  `grant select (authority_id, id, status) on attendance to fodfaeste_registry;`,
  `grant update (status) on attendance to fodfaeste_registry;`,
  `grant select, insert on absence_reason to fodfaeste_registry;`,
  `grant select, insert on session_opening to fodfaeste_app;`,
  `grant update (seats) on session_opening to fodfaeste_app;`,
  `grant select, insert on session_co_leader to fodfaeste_app;`,
  `grant update (left_on) on session_co_leader to fodfaeste_app;`,
  `grant select (id, held_on, cancelled_on) on session to fodfaeste_registry;`,
  `grant select on session_opening, session_participant, sign_up to fodfaeste_registry;`,
  `grant select (authority_id, id, ended_on) on enrolment to fodfaeste_registry;`,
  `grant insert on session_participant to fodfaeste_registry;`,
  `grant update (taken_off_on) on session_participant to fodfaeste_registry;`,
  `grant update (seated_at, left_on) on sign_up to fodfaeste_registry;`,
  `grant select (id, organisation_id, run_id, held_by, planned_by) on session to fodfaeste_lookup;`,
  `grant select (session_id, run_id, seats) on session_opening to fodfaeste_lookup;`,
  `grant select (session_id, taken_off_on) on session_participant to fodfaeste_lookup;`,
  `grant select (id, session_id, run_id, recorded_at, left_on, seated_at) on sign_up to fodfaeste_lookup;`,
];
