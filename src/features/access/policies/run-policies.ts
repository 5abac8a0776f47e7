/**
 * Policies of runs and published versions: run and organisation data, about nobody. Whoever leads a run, and
 * whoever a house has named to publish definitions, may change what is told of a run; history is in the events.
 */

/** What is told of a run to everyone who has entered. */
export const openRunTables = [
  'run_places',
  'run_contact',
  'run_closing',
  'run_questionnaire',
  'run_alarm_rota',
] as const;

/** What a run costs and whose hours it takes: for the people of the houses that take part. */
const openToParties = ['run_funding', 'run_staff_hours'] as const;

/**
 * What is done with companies, and by whom of a run's task force: for the houses that do it. Whoever only pays is told
 * in sealed editions.
 */
const openToDoers = [
  'company_act',
  'task_force_member',
  'task_force_meeting',
  'task_force_presence',
  'training',
  'training_person',
  'training_meeting',
  'training_presence',
  'training_end',
  'training_certificate',
] as const;

/** What only some of those who have entered see of a run. */
export const openToSome = [...openToParties, ...openToDoers] as const;

/** A run that is being set up is its writer's alone. */
export const openToTheirWriter = ['run_draft'] as const;

const publishes = `(select app.holds_part('programme_publisher'))`;

function leads(run: string): string {
  return `${run} = any ((select app.held('project_leader_runs'))::uuid[])`;
}

function setsUp(run: string): string {
  return `${leads(run)} or ${publishes}`;
}

function takesPart(table: string): string {
  return `exists (select from run_party p where p.run_id = ${table}.run_id and p.organisation_id = (select app.viewer_organisation()))`;
}

/**
 * The viewer's house does something in the run. The runs are listed once a statement: a house reads thousands of promised
 * places at a time, and asked row by row each costs a look-up of its own.
 */
function doesSomething(table: string): string {
  return `${table}.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation())))`;
}

/** The tables whose rows are added and changed on the pages of a run, and the columns that may change. */
const changed = {
  run_party: ['period'],
  target_agreement: [
    'recipient_organisation_id',
    'rule_id',
    'rule_version',
    'denominator',
    'direction',
    'share',
    'head_count',
    'threshold',
    'period',
    'told',
    'invented',
    'agreed_on',
  ],
  run_places: ['authority_id', 'counted', 'fewest', 'most', 'period'],
  run_contact: ['organisation_id', 'employment_id', 'shown_name', 'phone', 'mail', 'reachable'],
  run_questionnaire: ['period'],
  run_alarm_rota: ['answers_employment_id', 'substitute_employment_id', 'hours', 'named_on'],
  run_funding: ['funder_organisation_id', 'amount_ore', 'partners', 'conditions', 'invented', 'period'],
  run_staff_hours: ['organisation_id', 'role_key', 'duty', 'hours_per_week', 'source', 'period'],
} as const;

const changedTables = Object.keys(changed) as (keyof typeof changed)[];

export const runPolicies: readonly string[] = [
  ...openToParties.map(
    (table) =>
      `create policy "${table} read" on ${table} for select to fodfaeste_app using (\n  ${takesPart(table)} or ${setsUp('run_id')});`,
  ),
  ...openToDoers.map(
    (table) =>
      `create policy "${table} read" on ${table} for select to fodfaeste_app using (\n  ${doesSomething(table)} or ${leads('run_id')});`,
  ),
  // A citizen reads which places were promised to the runs they take part in; nothing else that is done with companies.
  `create policy "company_act read of places by citizen" on company_act for select to fodfaeste_app using (
  act = 'pledge' and run_id = any (array(
    select e.run_id from enrolment e where e.citizen_id = any ((select app.held('citizen_citizens'))::uuid[]))));`,
  // A publisher sets targets up without leading the run; figures she never sees.
  `create policy "target_agreement read by publisher" on target_agreement for select to fodfaeste_app using (${publishes});`,
  ...changedTables.flatMap((table) => [
    `create policy "${table} insert" on ${table} for insert to fodfaeste_app with check (${setsUp('run_id')});`,
    `create policy "${table} update" on ${table} for update to fodfaeste_app using (${setsUp('run_id')});`,
  ]),
  // Whoever takes part tells what was done with companies, in her own name and for her own house.
  ...openToDoers.map(
    (table) => `create policy "${table} insert" on ${table} for insert to fodfaeste_app with check (
  ${doesSomething(table)} and organisation_id = (select app.viewer_organisation()) and recorded_by = (select app.viewer()));`,
  ),
  // Closing a run is the leader's alone, in her own name, and is never taken back.
  `create policy "run_closing insert" on run_closing for insert to fodfaeste_app with check (
  ${leads('run_id')} and recorded_by = (select app.viewer()));`,
  `create policy "run_closing registry" on run_closing for select to fodfaeste_registry using (true);`,
  `create policy "run update" on run for update to fodfaeste_app using (${setsUp('id')});`,
  `create policy "run_draft own" on run_draft for all to fodfaeste_app using (
  account_id = (select app.viewer()) and ${publishes});`,
  `create policy "programme insert" on programme for insert to fodfaeste_app with check (${publishes});`,
  `create policy "programme_version insert" on programme_version for insert to fodfaeste_app with check (
  ${publishes} and published_by = (select app.viewer()));`,
  // The registry begins a run with its leader, and takes a course along to its newer version.
  `create policy "run begin" on run for insert to fodfaeste_registry with check (${publishes});`,
  `create policy "appointment begin" on appointment for insert to fodfaeste_registry with check (
  part = 'project_leader' and account_id <> (select app.viewer()) and ${publishes});`,
  // And names others for it, or ends that: who may is asked by the door, and here once more.
  `create policy "appointment name" on appointment for insert to fodfaeste_registry with check (
  account_id <> (select app.viewer()) and app.may_name_for_run(run_id, part, authority_id));`,
  `create policy "appointment end" on appointment for update to fodfaeste_registry using (
  app.may_name_for_run(run_id, part, authority_id));`,
  `create policy "run_party registry" on run_party for select to fodfaeste_registry using (true);`,
  `create policy "enrolment registry" on enrolment for select to fodfaeste_registry using (true);`,
  `create policy "enrolment follows" on enrolment for update to fodfaeste_registry using (true);`,
];

export const runGrants: readonly string[] = [
  `grant select on ${[...openToSome, ...openToTheirWriter].join(', ')} to fodfaeste_app;`,
  `grant insert on ${[...changedTables, ...openToTheirWriter, 'programme', 'programme_version'].join(', ')} to fodfaeste_app;`,
  `grant insert on ${openToDoers.join(', ')}, run_closing to fodfaeste_app;`,
  `grant select (run_id) on run_closing to fodfaeste_registry;`,
  ...changedTables.map(
    (table) => `grant update (${changed[table].join(', ')}) on ${table} to fodfaeste_app;`,
  ),
  `grant update (name, starts_on, ends_on, umbrella, is_public, programme_version_id) on run to fodfaeste_app;`,
  `grant update (answers, run_id) on run_draft to fodfaeste_app;`,
  `grant insert on run, appointment to fodfaeste_registry;`,
  `grant update (period) on appointment to fodfaeste_registry;`,
  `grant select (run_id, organisation_id, part, period) on run_party to fodfaeste_registry;`,
  `grant select (authority_id, id, programme_version_id, ended_on) on enrolment to fodfaeste_registry;`,
  `grant update (programme_version_id) on enrolment to fodfaeste_registry;`,
];
