import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { TraitAnswers } from '../../domain/story/recognised.ts';
import type { EmployeeVisit, Visit } from '../access/index.ts';

/** The words of a story, and what was answered and found about them. */
export interface WrittenStory {
  readonly title: string;
  readonly words: string;
  readonly traits: TraitAnswers;
  readonly identifiers: number;
}

/** Begins a story; false when the same press came twice. */
export async function addStory(
  { tables, viewer }: EmployeeVisit,
  id: string,
  run: string,
  about: 'citizen' | 'nobody',
  { title, words, traits, identifiers }: WrittenStory,
): Promise<boolean> {
  const added = await sql`
    insert into story (organisation_id, id, run_id, about, title, words, traits, version, state, identifiers, written_by, recorded_by)
    values (${viewer.organisation}, ${id}, ${run}, ${about}, ${title}, ${words}, ${JSON.stringify(traits)}::jsonb, 1, 'draft',
            ${identifiers}, ${viewer.account}, ${viewer.account})
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}

/** Says whom it is about. */
export async function addAbout(
  { tables, viewer }: EmployeeVisit,
  story: string,
  enrolment: string,
): Promise<void> {
  await sql`
    insert into story_about (authority_id, id, story_id, enrolment_id, citizen_id, run_id, referral_id, recorded_by)
    select e.authority_id, ${newId()}, ${story}, e.id, e.citizen_id, e.run_id, e.referral_id, ${viewer.account}
    from enrolment e where e.id = ${enrolment}
  `.execute(tables);
}

/** New words: a new version, which nobody has read or approved. */
export async function rewriteStory(
  { tables, viewer }: EmployeeVisit,
  id: string,
  { title, words, traits, identifiers }: WrittenStory,
): Promise<void> {
  await sql`
    update story set title = ${title}, words = ${words}, traits = ${JSON.stringify(traits)}::jsonb, identifiers = ${identifiers},
      version = version + 1, state = 'draft', agreed_to = null, approved_by = null, published_on = null,
      written_by = ${viewer.account}
    where id = ${id}
  `.execute(tables);
}

/** Takes a story down: of its words none is kept. */
export async function emptyStory({ tables }: EmployeeVisit, id: string): Promise<void> {
  await sql`
    update story set state = 'withdrawn', title = null, words = null, traits = '{}', agreed_to = null, approved_by = null,
      published_on = null
    where id = ${id} and state <> 'withdrawn'
  `.execute(tables);
}

/** Keeps the citizen's answer; the database lets the story go on by it, or takes it down. */
export async function addAnswer(
  { tables, viewer, today }: Visit,
  story: string,
  enrolment: string,
  says: 'yes' | 'no',
  version: number,
): Promise<void> {
  await sql`
    insert into story_answer (authority_id, id, story_id, enrolment_id, citizen_id, run_id, referral_id, says, version, said_on, recorded_by)
    select e.authority_id, ${newId()}, ${story}, e.id, e.citizen_id, e.run_id, e.referral_id, ${says}, ${version}, ${today}::date,
           ${viewer.account}
    from enrolment e where e.id = ${enrolment}
  `.execute(tables);
}

/** Lets a story out; false where it was not to be. */
export async function tellStory({ tables }: Visit, id: string, version: number): Promise<boolean> {
  const { rows } = await sql<{ told: boolean }>`select app.tell_story(${id}, ${version}) as told`.execute(
    tables,
  );
  return rows[0]?.told === true;
}

/** Takes a story down on behalf of the house; false where there was none to take. */
export async function takeDown({ tables }: Visit, id: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select app.take_story_down(${id}) as taken`.execute(tables);
  return rows[0]?.taken === true;
}
