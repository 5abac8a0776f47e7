/**
 * Policies of the library of questionnaires: about nobody, open to everyone who has entered, and read in by whoever a
 * house has named to publish definitions. What is read in is signed, and so is the tick that the right to it is held.
 */
const publishes = `(select app.holds_part('programme_publisher'))`;

export const questionnairePolicies: readonly string[] = [
  `create policy "questionnaire insert" on questionnaire for insert to fodfaeste_app with check (${publishes});`,
  `create policy "questionnaire_version insert" on questionnaire_version for insert to fodfaeste_app with check (
  ${publishes} and published_by = (select app.viewer())
  and coalesce(rights_ticked_by, published_by) = (select app.viewer()));`,
];

export const questionnaireGrants: readonly string[] = [
  `grant insert on questionnaire, questionnaire_version to fodfaeste_app;`,
];
