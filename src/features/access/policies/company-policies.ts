/**
 * Policies of the register of companies and schools: what stands in public registers, for everybody who has entered.
 * It is kept by whoever may write a card in her house, for all houses together; every change is an event.
 */
export const openCompanyTables = ['company', 'workplace', 'workplace_merge'] as const;

const keepsCards = `(select app.held('team_company_consultant_houses')) is not null`;
const signed = `recorded_by = (select app.viewer())`;

export const companyPolicies: readonly string[] = [
  ...['company', 'workplace'].flatMap((table) => [
    `create policy "${table} insert" on ${table} for insert to fodfaeste_app with check (${keepsCards} and ${signed});`,
    `create policy "${table} update" on ${table} for update to fodfaeste_app using (${keepsCards});`,
  ]),
  `create policy "workplace_merge insert" on workplace_merge for insert to fodfaeste_app with check (
  ${keepsCards} and ${signed} and organisation_id = (select app.viewer_organisation()));`,
  // The search reads through a door of its own: what a policy asks of each row would keep it from its index.
  ...['company', 'workplace', 'card_sharing'].map(
    (table) => `create policy "${table} lookup" on ${table} for select to fodfaeste_lookup using (true);`,
  ),
];

export const companyGrants: readonly string[] = [
  `grant insert on ${openCompanyTables.join(', ')} to fodfaeste_app;`,
  `grant update (cvr, name) on company to fodfaeste_app;`,
  `grant update (company_id, p_number, kind, name, industry_id, street, postal_code, town, merged_into, revision) on workplace to fodfaeste_app;`,
  `grant select on company, workplace, card_sharing to fodfaeste_lookup;`,
];
