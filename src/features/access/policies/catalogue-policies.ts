/**
 * What the public catalogue reads, for people who have not signed in: runs marked public, and what is printed about
 * them. Lookup, which owns the catalogue's functions, sees these rows of public runs and no others.
 */

const ofPublicRun = (run: string): string =>
  `exists (select from run where run.id = ${run} and run.is_public)`;

const aboutRuns = ['run_party', 'run_places', 'run_contact', 'run_funding'];

export const cataloguePolicies: readonly string[] = [
  ...aboutRuns.map(
    (table) =>
      `create policy "${table} catalogue" on ${table} for select to fodfaeste_lookup using (${ofPublicRun(`${table}.run_id`)});`,
  ),
  `create policy "programme_version catalogue" on programme_version for select to fodfaeste_lookup using (
  exists (select from run where run.programme_version_id = programme_version.id and run.is_public));`,
];

/** Only the columns that are printed: neither an amount nor a condition of the funding is. */
export const catalogueGrants: readonly string[] = [
  'grant select (run_id, organisation_id, part, period) on run_party to fodfaeste_lookup;',
  'grant select (run_id, authority_id, counted, fewest, most, period) on run_places to fodfaeste_lookup;',
  'grant select (run_id, organisation_id, shown_name, phone, mail, reachable) on run_contact to fodfaeste_lookup;',
  'grant select (run_id, funder_organisation_id, period) on run_funding to fodfaeste_lookup;',
  'grant select (id, definition) on programme_version to fodfaeste_lookup;',
];
