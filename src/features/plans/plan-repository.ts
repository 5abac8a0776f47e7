import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Tables } from '../../../database/row-types.ts';
import type { AgendaPoint, Goal, PlanWords, Step, WordPart } from '../../domain/plan/plan.ts';
import { workStrand } from '../../domain/plan/strands.ts';
import type { Visit } from '../access/index.ts';

type PlanTable = Extract<
  keyof Tables,
  'plan_words' | 'plan_needs' | 'work_goal' | 'work_step' | 'other_goal' | 'other_step' | 'agenda_point'
>;

/** One thing of the plan at its next version. */
export interface Next<Value> {
  readonly id: string;
  readonly version: number;
  readonly value: Value;
}

/**
 * Lets one writer at a time into a plan: whoever comes second waits here, and then sees what the first one saved. Held
 * until the transaction ends.
 */
export async function holdPlan({ tables }: Visit, enrolment: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`plan ${enrolment}`}, 0))`.execute(tables);
}

/** Adds a version of words the plan stands on. */
export async function addWords(
  visit: Visit,
  enrolment: string,
  about: WordPart,
  { version, value }: Omit<Next<PlanWords>, 'id'>,
): Promise<void> {
  await add(visit, enrolment, 'plan_words', { about, version, words: value.words, words_of: value.wordsOf });
}

/** Adds a version of what a workplace or a school must respect. */
export async function addNeeds(
  visit: Visit,
  enrolment: string,
  { version, value }: Omit<Next<PlanWords>, 'id'>,
): Promise<void> {
  await add(visit, enrolment, 'plan_needs', { version, words: value.words, words_of: value.wordsOf });
}

/** Adds a version of a goal in a strand. */
export async function addGoal(
  visit: Visit,
  enrolment: string,
  strand: string,
  { id, version, value }: Next<Goal>,
): Promise<void> {
  await add(visit, enrolment, strand === workStrand ? 'work_goal' : 'other_goal', {
    ...strandColumn(strand),
    goal_id: id,
    version,
    parent_goal_id: value.parent ?? null,
    goal_type: value.type,
    words: value.words,
    standing: value.standing,
    standing_words: value.standingWords ?? null,
    words_of: value.wordsOf,
  });
}

/** Adds a version of a step in a strand. */
export async function addStep(
  visit: Visit,
  enrolment: string,
  strand: string,
  { id, version, value }: Next<Step>,
): Promise<void> {
  const { doneBy } = value;
  await add(visit, enrolment, strand === workStrand ? 'work_step' : 'other_step', {
    ...strandColumn(strand),
    step_id: id,
    version,
    goal_id: value.goal ?? null,
    words: value.words,
    done_by: doneBy.who,
    done_by_account_id: doneBy.who === 'account' ? doneBy.account : null,
    done_by_words: doneBy.who === 'somebody' ? doneBy.words : null,
    due_on: value.dueOn ?? null,
    standing: value.standing,
    standing_words: value.standingWords ?? null,
  });
}

/** Adds a version of a point for next time. */
export async function addPoint(
  visit: Visit,
  enrolment: string,
  { id, version, value }: Next<AgendaPoint>,
): Promise<void> {
  await add(visit, enrolment, 'agenda_point', { point_id: id, version, ...value });
}

function strandColumn(strand: string): { readonly strand?: string } {
  return strand === workStrand ? {} : { strand };
}

/** The row's place comes from the course, its side from who is signed in, the role from her place on the team. */
async function add(
  { tables, viewer, today }: Visit,
  enrolment: string,
  table: PlanTable,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const side = viewer.as === 'citizen' ? 'citizen' : 'staff';
  const row = { ...values, id: newId(), changed_by: side, changed_on: today, recorded_by: viewer.account };
  const role =
    side === 'citizen'
      ? sql`null`
      : sql`(select max(t.role_key) from team_member t
             where t.enrolment_id = e.id and t.account_id = ${viewer.account} and t.period @> ${today}::date)`;
  const { numAffectedRows } = await sql`
    insert into ${sql.table(table)} (authority_id, enrolment_id, citizen_id, run_id, referral_id, role_key,
                                     ${sql.join(Object.keys(row).map((column) => sql.ref(column)))})
    select e.authority_id, e.id, e.citizen_id, e.run_id, e.referral_id, ${role}, ${sql.join(Object.values(row))}
    from enrolment e where e.id = ${enrolment}
  `.execute(tables);
  if (numAffectedRows !== 1n) throw new Error(`a version of ${table} found no course to belong to`);
}
