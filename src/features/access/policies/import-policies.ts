/**
 * What the registry may do when a list is read in and when it is taken back. Nothing is read in for an authority the
 * viewer was not named for, and nothing is taken back that no list brought; the app itself may write none of these rows.
 */
const forAuthority = `authority_id = any ((select app.held('importer_authorities'))::uuid[])`;
const forRun = `${forAuthority} and run_id = any ((select app.held('importer_runs'))::uuid[])`;

const facts = ['work_fact', 'benefit_fact', 'other_fact'] as const;

/** What answers from a file are held against, and what stands on them when they are taken back. */
const answered = [
  'response',
  'score',
  'told_total',
  'wave_outcome',
  'run_questionnaire',
  'run_alarm_rota',
  'alarm',
  'course_change',
] as const;

const brought = {
  citizen: forAuthority,
  citizen_identity: forAuthority,
  citizen_call_name: forAuthority,
  referral: `${forRun} and referrer_account_id is null`,
  referral_status: `${forRun} and recorded_by = (select app.viewer())`,
  enrolment: forRun,
  work_fact: `${forAuthority} and recorded_by = (select app.viewer())`,
  benefit_fact: `${forAuthority} and recorded_by = (select app.viewer())`,
  other_fact: `${forAuthority} and recorded_by = (select app.viewer())`,
  response: `${forRun} and recorded_by = (select app.viewer())`,
  score: `${forRun} and recorded_by = (select app.viewer())`,
  told_total: `${forRun} and recorded_by = (select app.viewer())`,
  wave_outcome: `${forRun} and recorded_by = (select app.viewer()) and mode = 'file'`,
  alarm: `${forRun} and recorded_by = (select app.viewer())`,
  import_result: `${forRun} and recorded_by = (select app.viewer())`,
  import_row: forAuthority,
} as const;

const broughtTables = Object.keys(brought) as (keyof typeof brought)[];

/** What is taken back, and the column that names the record the list began. */
const takenBack = {
  citizen: 'id',
  citizen_identity: 'citizen_id',
  citizen_call_name: 'citizen_id',
  referral: 'id',
  referral_status: 'referral_id',
  enrolment: 'id',
  closing: 'id',
  work_fact: 'id',
  benefit_fact: 'id',
  other_fact: 'id',
  response: 'id',
  score: 'response_id',
  told_total: 'response_id',
  wave_outcome: 'id',
} as const;

const takenTables = Object.keys(takenBack) as (keyof typeof takenBack)[];

export const importPolicies: readonly string[] = [
  ...broughtTables.map(
    (table) =>
      `create policy "${table} import" on ${table} for insert to fodfaeste_registry with check (\n  ${brought[table]});`,
  ),
  ...takenTables.map(
    (table) =>
      `create policy "${table} taken back" on ${table} for delete to fodfaeste_registry using (
  exists (select from import_row r where r.record_id = ${table}.${takenBack[table]}));`,
  ),
  ...[
    'citizen',
    'citizen_call_name',
    'import',
    'import_result',
    'import_row',
    'edition_proposal',
    'read_log_person',
    ...facts,
    ...answered,
  ].map(
    (table) => `create policy "${table} registry" on ${table} for select to fodfaeste_registry using (true);`,
  ),
  `create policy "import_result taken back" on import_result for update to fodfaeste_registry using (${forRun});`,
  `create policy "import_row taken back" on import_row for delete to fodfaeste_registry using (${forAuthority});`,
  // A list on its way is opened through its own doors alone, which ask whose it is.
  `create policy "list_on_its_way doors" on list_on_its_way for all to fodfaeste_lookup using (true) with check (true);`,
];

export const importGrants: readonly string[] = [
  `grant insert on ${broughtTables.join(', ')} to fodfaeste_registry;`,
  `grant delete on ${takenTables.join(', ')}, import_row to fodfaeste_registry;`,
  `grant select on import, import_result, import_row, ${facts.join(', ')} to fodfaeste_registry;`,
  `grant select (authority_id, id) on citizen to fodfaeste_registry;`,
  `grant select (citizen_id) on citizen_call_name to fodfaeste_registry;`,
  `grant select (run_id, recorded_at) on edition_proposal to fodfaeste_registry;`,
  `grant select (citizen_id) on read_log_person to fodfaeste_registry;`,
  `grant select (authority_id, id, enrolment_id, run_id, run_questionnaire_id, nth, version, answers, answered_on) on response to fodfaeste_registry;`,
  // The days of a course tell which time an answer belongs to.
  `grant select on course_change to fodfaeste_registry;`,
  `grant select (response_id) on score, told_total to fodfaeste_registry;`,
  `grant select (id) on wave_outcome to fodfaeste_registry;`,
  `grant select (id, run_id, side, questionnaire_version_id) on run_questionnaire to fodfaeste_registry;`,
  `grant select (run_id, answers_employment_id, substitute_employment_id) on run_alarm_rota to fodfaeste_registry;`,
  `grant select (authority_id, enrolment_id, run_questionnaire_id, nth) on alarm to fodfaeste_registry;`,
  `grant update (undone_on) on import_result to fodfaeste_registry;`,
  `grant select, insert, delete on list_on_its_way to fodfaeste_lookup;`,
  `grant update (sealed, kept_at, expires_at) on list_on_its_way to fodfaeste_lookup;`,
];
