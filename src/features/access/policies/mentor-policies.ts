/**
 * Policies of the two doors a volunteer mentor has of her own (`database/relations.sql`): she promises silence or says no,
 * and she stops. Before her promise she stands to nobody, so no relation of the access table could open them.
 */
export const mentorPolicies: readonly string[] = [
  `create policy "network_person registry" on network_person for select to fodfaeste_registry using (true);`,
  `create policy "network_person stops" on network_person for update to fodfaeste_registry using (
  account_id = (select app.viewer()) and part = 'volunteer_mentor');`,
  `create policy "mentor_promise registry" on mentor_promise for select to fodfaeste_registry using (true);`,
  `create policy "mentor_promise begin" on mentor_promise for insert to fodfaeste_registry with check (
  recorded_by = (select app.viewer()));`,
];

export const mentorGrants: readonly string[] = [
  `grant select (authority_id, id, citizen_id, account_id, part, period) on network_person to fodfaeste_registry;`,
  `grant update (period, left_on) on network_person to fodfaeste_registry;`,
  `grant select (authority_id, network_person_id) on mentor_promise to fodfaeste_registry;`,
  `grant insert on mentor_promise to fodfaeste_registry;`,
];
