import { type RawBuilder, sql } from 'kysely';
import type { AccountId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { DoneBy } from '../../domain/plan/plan.ts';
import { workStrand } from '../../domain/plan/strands.ts';
import { fixedQuestion } from '../../platform/database/fixed-question.ts';
import type { Visit } from '../access/index.ts';
import { staffName } from '../people/index.ts';
import type { ChangeOf, Plan, Told, ToldGoal, ToldPoint, ToldStep, ToldWords } from './plan-model.ts';

/** What the database says of a version, where nothing is null. */
type Null<Value> = {
  readonly [Key in keyof Value]: undefined extends Value[Key]
    ? Exclude<Value[Key], undefined> | null
    : Value[Key];
};
type Document<Value> = Omit<Null<Value>, 'change' | 'doneBy'> & {
  readonly change: Null<ChangeOf>;
};
type StepDocument = Document<ToldStep> & {
  readonly doneBy: DoneBy['who'];
  readonly account: AccountId | null;
  readonly doerWords: string | null;
};

interface PlanDocument {
  readonly words: readonly Document<ToldWords>[];
  readonly needs: readonly Document<Told<Plan['needs'][number]>>[];
  readonly goals: readonly Document<ToldGoal>[];
  readonly steps: readonly StepDocument[];
  readonly points: readonly Document<ToldPoint>[];
}

interface PlanRow {
  readonly enrolment: string;
  readonly plan: Partial<PlanDocument>;
}

/** Which versions are asked for: the newest of each, or all of them. */
export type Versions = 'newest' | 'all';

/**
 * The plans of some courses, as much of them as the viewer may read, in one question. A course without a plan has an
 * empty one.
 */
export async function readPlans(
  { tables }: Pick<Visit, 'tables'>,
  enrolments: readonly string[],
  versions: Versions = 'newest',
): Promise<ReadonlyMap<string, Plan>> {
  return askPlans({ tables }, enrolments, versions, planParts);
}

const planParts: readonly (keyof Plan)[] = ['words', 'needs', 'goals', 'steps', 'points'];

/** Only some parts of one course's plan: a page that shows its steps asks no table of its agenda. */
export async function readPlanParts<Part extends keyof Plan>(
  visit: Pick<Visit, 'tables'>,
  enrolment: string,
  parts: readonly Part[],
): Promise<Pick<Plan, Part>> {
  const plan = (await askPlans(visit, [enrolment], 'newest', parts)).get(enrolment);
  if (plan === undefined) throw new Error('a course that was asked about has an answer');
  return plan;
}

async function askPlans<Part extends keyof Plan>(
  { tables }: Pick<Visit, 'tables'>,
  enrolments: readonly string[],
  versions: Versions,
  parts: readonly Part[],
): Promise<ReadonlyMap<string, Pick<Plan, Part>>> {
  const rows = await questionOf(versions, parts)(tables, { enrolments });
  return new Map(rows.map(({ enrolment, plan }) => [enrolment, known(plan, parts)]));
}

const questions = new Map<string, ReturnType<typeof wordQuestion>>();

/** Each choice of parts is worded once. */
function questionOf(versions: Versions, parts: readonly (keyof Plan)[]): ReturnType<typeof wordQuestion> {
  const key = [versions, ...parts].join(' ');
  const question = questions.get(key) ?? wordQuestion(versions, parts);
  questions.set(key, question);
  return question;
}

function wordQuestion(versions: Versions, parts: readonly (keyof Plan)[]) {
  const asked = parts.map((part) => sql`${sql.lit(part)}, ${documents[part](versions)}`);
  return fixedQuestion<{ readonly enrolments: readonly string[] }, PlanRow>(
    (value) => sql`
    select e.id as enrolment, json_build_object(${sql.join(asked)}) as plan
    from unnest(${value('enrolments')}::uuid[]) as e (id)`,
  );
}

/** One course's plan. */
export async function readPlan(
  visit: Pick<Visit, 'tables'>,
  enrolment: string,
  versions?: Versions,
): Promise<Plan> {
  const plan = (await readPlans(visit, [enrolment], versions)).get(enrolment);
  if (plan === undefined) throw new Error('a course that was asked about has an answer');
  return plan;
}

const change = sql`json_build_object('version', v.version, 'side', v.changed_by, 'role', v.role_key, 'on', v.changed_on,
  'name', case when v.changed_by = 'staff' then ${staffName('v.recorded_by')} end)`;

/** The rows of a table of versions: of each thing the newest only, or every one. */
function rowsOf(table: string, thing: string, versions: Versions): RawBuilder<unknown> {
  return versions === 'all'
    ? sql`(select * from ${sql.table(table)} where enrolment_id = e.id) v`
    : sql`(select distinct on (${sql.ref(thing)}) * from ${sql.table(table)} where enrolment_id = e.id
           order by ${sql.ref(thing)}, version desc) v`;
}

const list = (item: RawBuilder<unknown>, from: RawBuilder<unknown>, order = sql`v.version`) =>
  sql`(select coalesce(json_agg(${item} order by ${order}), '[]') from ${from})`;

function words(versions: Versions): RawBuilder<unknown> {
  const item = sql`json_build_object('about', v.about, 'words', v.words, 'wordsOf', v.words_of, 'change', ${change})`;
  return list(item, rowsOf('plan_words', 'about', versions));
}

function needs(versions: Versions): RawBuilder<unknown> {
  const item = sql`json_build_object('words', v.words, 'wordsOf', v.words_of, 'change', ${change})`;
  return list(item, rowsOf('plan_needs', 'enrolment_id', versions));
}

/** Ids are made in the order of time, so they sort as things were added. */
function goals(versions: Versions): RawBuilder<unknown> {
  const item = (strand: RawBuilder<unknown>) => sql`json_build_object(
    'id', v.goal_id, 'strand', ${strand}, 'parent', v.parent_goal_id, 'type', v.goal_type, 'words', v.words,
    'standing', v.standing, 'standingWords', v.standing_words, 'wordsOf', v.words_of, 'change', ${change})`;
  return bothStrands('goal', item, versions);
}

function steps(versions: Versions): RawBuilder<unknown> {
  const item = (strand: RawBuilder<unknown>) => sql`json_build_object(
    'id', v.step_id, 'strand', ${strand}, 'goal', v.goal_id, 'words', v.words, 'doneBy', v.done_by,
    'account', v.done_by_account_id, 'doerWords', v.done_by_words, 'doerName', ${staffName('v.done_by_account_id')},
    'dueOn', v.due_on, 'standing', v.standing, 'standingWords', v.standing_words, 'change', ${change})`;
  return bothStrands('step', item, versions);
}

function bothStrands(
  thing: 'goal' | 'step',
  item: (strand: RawBuilder<unknown>) => RawBuilder<unknown>,
  versions: Versions,
): RawBuilder<unknown> {
  const id = `${thing}_id`;
  const order = sql`${sql.ref(`v.${id}`)}, v.version`;
  const work = list(item(sql`${workStrand}::text`), rowsOf(`work_${thing}`, id, versions), order);
  const others = list(item(sql`v.strand`), rowsOf(`other_${thing}`, id, versions), order);
  return sql`(${work}::jsonb || ${others}::jsonb)`;
}

function points(versions: Versions): RawBuilder<unknown> {
  const item = sql`json_build_object('id', v.point_id, 'words', v.words, 'standing', v.standing, 'change', ${change})`;
  return list(item, rowsOf('agenda_point', 'point_id', versions), sql`v.point_id, v.version`);
}

const documents = { words, needs, goals, steps, points } as const;

function known<Part extends keyof Plan>(
  document: Partial<PlanDocument>,
  parts: readonly Part[],
): Pick<Plan, Part> {
  const { words: told, needs: respected, goals: aims, steps: todo, points: agenda } = document;
  const plan: Plan = {
    words: (told ?? []).map((row) => ({ ...row, change: changeOf(row.change) })),
    needs: (respected ?? []).map((row) => ({ ...row, change: changeOf(row.change) })),
    goals: (aims ?? []).map((row) => ({
      ...row,
      parent: row.parent ?? undefined,
      standingWords: row.standingWords ?? undefined,
      change: changeOf(row.change),
    })),
    steps: (todo ?? []).map(stepOf),
    points: (agenda ?? []).map((row) => ({ ...row, change: changeOf(row.change) })),
  };
  return Object.fromEntries(parts.map((part) => [part, plan[part]])) as Pick<Plan, Part>;
}

function stepOf({ account, doerWords, ...row }: StepDocument): ToldStep {
  return {
    ...row,
    goal: row.goal ?? undefined,
    doneBy: doerOf(row.doneBy, account, doerWords),
    doerName: row.doerName ?? undefined,
    dueOn: (row.dueOn ?? undefined) as PlainDate | undefined,
    standingWords: row.standingWords ?? undefined,
    change: changeOf(row.change),
  };
}

/** The table's own check sees to it that whoever is meant is there. */
function doerOf(who: DoneBy['who'], account: AccountId | null, doerWords: string | null): DoneBy {
  if (account !== null) return { who: 'account', account };
  if (doerWords !== null) return { who: 'somebody', words: doerWords };
  return { who: who === 'citizen' ? who : failUnnamed() };
}

function failUnnamed(): never {
  throw new Error('a step done by nobody');
}

function changeOf({ role, name, ...rest }: Null<ChangeOf>): ChangeOf {
  return { ...rest, role: role ?? undefined, name: name ?? undefined };
}
