/**
 * Policies of lent forms beside those of the access table: what lookup reads to say what a link opens, the keys that are
 * read through its doors alone, and the account that begins with a link and ends with it.
 */
const lent = ['answer_link', 'answer_link_end'];

export const answerLinkPolicies: readonly string[] = [
  ...lent.map(
    (table) => `create policy "${table} lookup" on ${table} for select to fodfaeste_lookup using (true);`,
  ),
  // That a form was answered closes every link to it; never what was answered.
  `create policy "wave_outcome lookup" on wave_outcome for select to fodfaeste_lookup using (true);`,
  // The number of the answers that stand, for whoever puts them right; never what they are.
  `create policy "response lookup" on response for select to fodfaeste_lookup using (true);`,
  `create policy "answer_link_key doors" on answer_link_key for all to fodfaeste_lookup using (true) with check (true);`,
  // A code guessed at too often closes its link, in the link's own name.
  `create policy "answer_link_end guessed" on answer_link_end for insert to fodfaeste_lookup with check (
  why = 'guessed' and recorded_by = answer_link_id);`,
];

export const answerLinkGrants: readonly string[] = [
  `grant select on ${lent.join(', ')} to fodfaeste_lookup;`,
  `grant select (authority_id, enrolment_id, run_questionnaire_id, nth, outcome, mode) on wave_outcome to fodfaeste_lookup;`,
  `grant select (authority_id, enrolment_id, citizen_id, referral_id, run_questionnaire_id, nth, version) on response to fodfaeste_lookup;`,
  `grant select, insert on answer_link_key to fodfaeste_lookup;`,
  `grant update (tries_left) on answer_link_key to fodfaeste_lookup;`,
  `grant insert on answer_link_end to fodfaeste_lookup;`,
];
