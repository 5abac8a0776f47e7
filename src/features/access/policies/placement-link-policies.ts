/**
 * Policies of workplaces' links beside those of the access table: what lookup reads to say what a link opens, and the
 * keys that are read through its doors alone.
 */
const read = [
  'placement_link',
  'placement_link_end',
  'placement_agreement',
  'placement_acceptance',
  'placement_evaluation',
  'check_in',
  'check_in_answer',
];

export const placementLinkPolicies: readonly string[] = [
  ...read.map(
    (table) => `create policy "${table} lookup" on ${table} for select to fodfaeste_lookup using (true);`,
  ),
  `create policy "placement_link_key doors" on placement_link_key for all to fodfaeste_lookup using (true) with check (true);`,
  // A code guessed at too often closes its link, in the link's own name.
  `create policy "placement_link_end guessed" on placement_link_end for insert to fodfaeste_lookup with check (
  why = 'guessed' and recorded_by = placement_link_id);`,
];

/** Of what was agreed and who said yes lookup reads ids and days, and never a word. */
export const placementLinkGrants: readonly string[] = [
  `grant select on placement_link, placement_link_end to fodfaeste_lookup;`,
  `grant select (authority_id, id, citizen_id, placement_id, workplace_id, period, replaces, taken_back) on placement_agreement to fodfaeste_lookup;`,
  `grant select (authority_id, placement_id, agreement_id, party) on placement_acceptance to fodfaeste_lookup;`,
  `grant select (authority_id, placement_id, party) on placement_evaluation to fodfaeste_lookup;`,
  `grant select (authority_id, id, placement_id, party, going, told_on, recorded_at) on check_in to fodfaeste_lookup;`,
  `grant select (authority_id, check_in_id, did, answered_on, recorded_by) on check_in_answer to fodfaeste_lookup;`,
  `grant select, insert on placement_link_key to fodfaeste_lookup;`,
  `grant update (tries_left) on placement_link_key to fodfaeste_lookup;`,
  `grant insert on placement_link_end to fodfaeste_lookup;`,
];
