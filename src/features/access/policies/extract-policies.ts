/**
 * What the extractor may read: the rows an extract is made of, and the secrets that hide whose they are. It cannot sign
 * in, and its functions ask first whether the viewer leads the run and its agreement still holds. The app cannot read the
 * secrets, and lookup works out what an evaluator holds from ids and days alone.
 */
const read = {
  extract_agreement: '*',
  extract_secret: '*',
  enrolment: 'authority_id, id, citizen_id, run_id, referral_id, starts_on, ended_on',
  organisation: 'id, name',
  citizen_identity: 'authority_id, citizen_id, born_on, cpr_encrypted',
  consent:
    'authority_id, id, citizen_id, referral_id, content_kind, to_organisation_id, to_relation, period, text_key',
  consent_withdrawal: 'authority_id, consent_id',
  response:
    'authority_id, enrolment_id, run_questionnaire_id, nth, questionnaire_version_id, answers, answered_on, version',
  side_response:
    'authority_id, enrolment_id, run_questionnaire_id, nth, questionnaire_version_id, answers, answered_on',
  score:
    'id, run_id, enrolment_id, run_questionnaire_id, nth, score_key, rule_version, value, answered_on, recorded_at',
  side_score:
    'id, run_id, enrolment_id, run_questionnaire_id, nth, score_key, rule_version, value, answered_on, recorded_at',
  wave_outcome:
    'authority_id, enrolment_id, run_questionnaire_id, nth, outcome, reason, told_on, timing, mode, helped, place',
  run_questionnaire: 'id, wave_key, side, questionnaire_version_id',
  questionnaire_version: 'id, questionnaire_id',
  questionnaire: 'id, key',
  work_fact:
    'authority_id, id, citizen_id, fact_kind, code_id, period, hours_a_week, extent, source, replaces, taken_back',
  code: 'id, code',
} as const;

export const extractPolicies: readonly string[] = [
  ...Object.keys(read).map(
    (table) =>
      `create policy "${table} extracted" on ${table} for select to fodfaeste_extractor using (true);`,
  ),
  `create policy "extract_secret begin" on extract_secret for insert to fodfaeste_extractor with check (true);`,
  ...['read_log', 'read_log_person'].map(
    (table) =>
      `create policy "${table} extracted" on ${table} for insert to fodfaeste_extractor with check (true);`,
  ),
  ...['extract_agreement', 'extract_delivery'].map(
    (table) => `create policy "${table} lookup" on ${table} for select to fodfaeste_lookup using (true);`,
  ),
];

export const extractGrants: readonly string[] = [
  ...Object.entries(read).map(
    ([table, columns]) =>
      `grant select ${columns === '*' ? '' : `(${columns}) `}on ${table} to fodfaeste_extractor;`,
  ),
  `grant insert on extract_secret, read_log, read_log_person to fodfaeste_extractor;`,
  `grant select (id, run_id, evaluator_organisation_id, evaluator_account_id, purpose, basis, contents, background, told_from, told_to, until_on, links_register, recorded_at) on extract_agreement to fodfaeste_lookup;`,
  `grant select (id, agreement_id) on extract_delivery to fodfaeste_lookup;`,
];
