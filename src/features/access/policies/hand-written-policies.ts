/**
 * Policies for tables that hold no record about a person, or whose rule is about the row's maker and not about
 * a relation: shared run and organisation data, sessions, events and the envelope of the read log.
 */

/** Run and organisation data, open to everyone who has entered. */
export const openToViewers = [
  'organisation',
  'employment',
  'programme',
  'programme_version',
  'run',
  'run_party',
  'appointment',
] as const;

/** What lookup reads to work out relations and sign-ins, a frame's name, and the demo's buttons. */
export const openToLookup = [
  'installation',
  'organisation',
  'account',
  'account_identity',
  'employment',
  'sign_in',
  'demo_role',
  'appointment',
  'citizen_account',
  'citizen_call_name',
  'run',
  'responsible_caseworker',
  'referral',
  'referral_status',
  'enrolment',
  'team_member',
  'sharing',
  'consent',
  'consent_withdrawal',
] as const;

const viewerEntered = `(select app.viewer()) is not null`;
const madeByViewer = `account_id = (select app.viewer()) and employment_id is not distinct from (select app.viewer_employment())`;

export const handWrittenPolicies: readonly string[] = [
  ...openToViewers.map(
    (table) =>
      `create policy "${table} read" on ${table} for select to fodfaeste_app using (${viewerEntered});`,
  ),
  ...openToLookup.map(
    (table) => `create policy "${table} lookup" on ${table} for select to fodfaeste_lookup using (true);`,
  ),
  `create policy "account read" on account for select to fodfaeste_app using (id = (select app.viewer()));`,
  // A session is seen by whoever may see somebody's attendance at it, and by the person who held it.
  `create policy "session read" on session for select to fodfaeste_app using (
  held_by = (select app.viewer()) or exists (select from attendance where attendance.session_id = session.id));`,
  `create policy "session insert" on session for insert to fodfaeste_app with check (
  organisation_id = (select app.viewer_organisation()));`,
  `create policy "event insert" on event for insert to fodfaeste_app with check (${madeByViewer});`,
  `create policy "event_payload insert" on event_payload for insert to fodfaeste_app with check (${viewerEntered});`,
  `create policy "read_log insert" on read_log for insert to fodfaeste_app with check (${madeByViewer});`,
  `create policy "read_log read" on read_log for select to fodfaeste_app using (
  exists (select from read_log_person where read_log_person.read_log_id = read_log.id));`,
  `create policy "read_log_person insert" on read_log_person for insert to fodfaeste_app with check (${viewerEntered});`,
  // The registry begins records; lookup opens and closes sign-ins.
  ...['citizen', 'citizen_identity', 'citizen_call_name', 'responsible_caseworker'].map(
    (table) =>
      `create policy "${table} begin" on ${table} for insert to fodfaeste_registry with check (authority_id = (select app.viewer_organisation()));`,
  ),
  ...['employment', 'organisation'].map(
    (table) => `create policy "${table} registry" on ${table} for select to fodfaeste_registry using (true);`,
  ),
  `create policy "sign_in open" on sign_in for insert to fodfaeste_lookup with check (true);`,
  `create policy "sign_in close" on sign_in for delete to fodfaeste_lookup using (true);`,
  `create policy "installation travel" on installation for update to fodfaeste_lookup using (kind = 'demo');`,
];

/** What each role may try at all; the policies narrow it further. */
export const handWrittenGrants: readonly string[] = [
  `grant select on ${openToViewers.join(', ')}, account, session, read_log to fodfaeste_app;`,
  `grant insert on session, event, event_payload, read_log, read_log_person to fodfaeste_app;`,
  `grant select on ${openToLookup.join(', ')} to fodfaeste_lookup;`,
  `grant insert, delete on sign_in to fodfaeste_lookup;`,
  `grant update (travel_days) on installation to fodfaeste_lookup;`,
  `grant insert on citizen, citizen_identity, citizen_call_name, responsible_caseworker to fodfaeste_registry;`,
  `grant select on employment, organisation to fodfaeste_registry;`,
];

/** History: what the app adds to and reads, and can neither change nor take away. */
export const insertAndReadOnly = [
  'event',
  'event_payload',
  'read_log',
  'read_log_person',
  'referral_status',
  'referral_decision',
  'closing',
  'journal_entry',
  'consent',
  'consent_withdrawal',
  'sharing',
] as const;
