/**
 * What the registry may do when a case goes over to another caseload and when it comes back: the rows follow from the
 * handover and its return, and the app itself may write none of them.
 */
export const caseloadPolicies: readonly string[] = [
  ...[
    'caseload_handover',
    'caseload_return',
    'referral_status',
    'appointment',
    'closing',
    'closing_taken_back',
  ].map(
    (table) => `create policy "${table} registry" on ${table} for select to fodfaeste_registry using (true);`,
  ),
  ...['responsible_caseworker', 'team_member'].flatMap((table) => [
    `create policy "${table} registry" on ${table} for select to fodfaeste_registry using (true);`,
    `create policy "${table} follows" on ${table} for update to fodfaeste_registry using (true);`,
  ]),
  ...['caseload_return', 'closing', 'closing_taken_back'].map(
    (table) =>
      `create policy "${table} follows" on ${table} for insert to fodfaeste_registry with check (recorded_by = (select app.viewer()));`,
  ),
  `create policy "referral_status follows" on referral_status for insert to fodfaeste_registry with check (
  status = 'withdrawn' and recorded_by = (select app.viewer()));`,
  `create policy "responsible_caseworker follows a case" on responsible_caseworker for insert to fodfaeste_registry with check (
  exists (select from caseload_handover h
    where h.authority_id = responsible_caseworker.authority_id and h.citizen_id = responsible_caseworker.citizen_id
      and responsible_caseworker.account_id in (h.from_account_id, h.to_account_id)));`,
];

export const caseloadGrants: readonly string[] = [
  `grant select on caseload_handover, caseload_return, referral_status, responsible_caseworker, appointment, team_member, closing, closing_taken_back to fodfaeste_registry;`,
  `grant insert on caseload_return, closing, closing_taken_back, referral_status to fodfaeste_registry;`,
  `grant update (period) on responsible_caseworker, team_member to fodfaeste_registry;`,
  `grant select (authority_id, id, referral_id, citizen_id, run_id, starts_on) on enrolment to fodfaeste_registry;`,
  `grant update (ended_on) on enrolment to fodfaeste_registry;`,
  `grant select (programme_version_id) on referral to fodfaeste_registry;`,
];
