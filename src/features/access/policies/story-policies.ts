/**
 * Policies of stories: the run's, and about nobody by name. Whom one is about is a record of the access table; whoever
 * sees that sees the words. Whoever approves reads and lets out through doors of their own, for they see nobody.
 */

const leads = `run_id = any ((select app.held('project_leader_runs'))::uuid[])`;
const writers = `(select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals'))::uuid[]`;

export const storyPolicies: readonly string[] = [
  `create policy "story read" on story for select to fodfaeste_app using (
  exists (select from story_about where story_about.story_id = story.id) or (about = 'nobody' and ${leads}));`,
  // Begun by somebody at work in the run; whom it is about is said in the same transaction.
  `create policy "story insert" on story for insert to fodfaeste_app with check (
  state = 'draft' and version = 1 and organisation_id = (select app.viewer_organisation())
  and recorded_by = (select app.viewer()) and written_by = (select app.viewer())
  and case about when 'nobody' then ${leads} else run_id = any ((select app.runs_to_sign_up_in())::uuid[]) end);`,
  // New words begin anew, in the name of whoever wrote them; taking down leaves none.
  `create policy "story update" on story for update to fodfaeste_app using (
  exists (select from story_about where story_about.story_id = story.id and story_about.referral_id = any (${writers}))
  or (about = 'nobody' and ${leads})) with check (
  state = 'withdrawn' or (state = 'draft' and agreed_to is null and approved_by is null and written_by = (select app.viewer())));`,
  `create policy "run named" on run for select to fodfaeste_registry using (true);`,
  `create policy "story answered" on story for select to fodfaeste_registry using (true);`,
  `create policy "story follows" on story for update to fodfaeste_registry using (true);`,
  `create policy "story told" on story for select to fodfaeste_lookup using (state = 'published');`,
];

export const storyGrants: readonly string[] = [
  'grant select, insert on story to fodfaeste_app;',
  'grant update (title, words, traits, version, state, agreed_to, identifiers, written_by, approved_by, published_on) on story to fodfaeste_app;',
  'grant select on story to fodfaeste_registry;',
  'grant select (id, name) on run to fodfaeste_registry;',
  'grant update (title, words, traits, state, agreed_to, approved_by, published_on) on story to fodfaeste_registry;',
  'grant select (id, run_id, about, title, words, state, published_on) on story to fodfaeste_lookup;',
];
