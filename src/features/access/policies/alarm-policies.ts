/**
 * Policies of answers somebody must act upon. The rota is told to everyone who has entered, for the citizen reads it
 * before answering. The answers themselves are read and closed through two doors of lookup's, which ask whose they are;
 * the app adds one together with the answers it is among, under the name of whoever sends them.
 */
const sends = `recorded_by = (select app.viewer()) and (
  citizen_id = any ((select app.held('citizen_citizens'))::uuid[]) or referral_id = any ((select app.held('any_team_referrals') || app.held('link_holder_referrals'))::uuid[]))`;

export const alarmPolicies: readonly string[] = [
  `create policy "alarm insert" on alarm for insert to fodfaeste_app with check (${sends});`,
  ...['alarm', 'alarm_closed'].map(
    (table) => `create policy "${table} doors" on ${table} for select to fodfaeste_lookup using (true);`,
  ),
  `create policy "alarm_closed close" on alarm_closed for insert to fodfaeste_lookup with check (recorded_by = (select app.viewer()));`,
  `create policy "run_questionnaire lookup" on run_questionnaire for select to fodfaeste_lookup using (true);`,
];

export const alarmGrants: readonly string[] = [
  `grant insert on alarm to fodfaeste_app;`,
  `grant select on alarm, alarm_closed, run_questionnaire to fodfaeste_lookup;`,
  `grant insert on alarm_closed to fodfaeste_lookup;`,
];
