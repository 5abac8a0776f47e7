import { sql } from 'kysely';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { AnswerToPart } from '../../../domain/minutes/minutes.ts';
import type { EmployeeVisit, Visit } from '../../access/index.ts';

/** What those a part is for said to what it says now. */
export interface SaidToPart {
  readonly says: AnswerToPart;
  readonly words: string | undefined;
  readonly on: PlainDate;
  /** Who said it for a workplace. */
  readonly byName: string | undefined;
}

/** A part as it stands: the newest version, and what was said to that one. */
export interface Part {
  readonly id: string;
  readonly on: PlainDate;
  readonly words: string;
  readonly said: SaidToPart | undefined;
}

export interface WorkplacePart extends Part {
  readonly placement: string;
  readonly workplace: string;
}

/** The minutes of one talk, as far as the viewer reads them: the workplace's part is there for whoever wrote it. */
export interface Talk {
  readonly talk: string;
  readonly part: Part;
  readonly by: string | undefined;
  readonly isMine: boolean;
  readonly workplace: WorkplacePart | undefined;
}

interface PartRow {
  readonly id: string;
  readonly on: PlainDate;
  readonly words: string;
  readonly says: AnswerToPart | null;
  readonly saidWords: string | null;
  readonly saidOn: PlainDate | null;
  readonly saidBy: string | null;
}

interface TalkRow extends PartRow {
  readonly talk: string;
  readonly by: string | null;
  readonly isMine: boolean;
}

interface WorkplaceRow extends PartRow {
  readonly talk: string;
  readonly placement: string;
  readonly workplace: string;
  readonly isMine: boolean;
}

/** The minutes of a course, the newest talk first. */
export async function readTalks(visit: Visit, enrolment: string): Promise<readonly Talk[]> {
  const { tables, viewer } = visit;
  const { rows } = await sql<TalkRow>`
    select p.talk_id as talk, p.id, p.held_on as "on", p.words, a.says, a.words as "saidWords", a.said_on as "saidOn",
           null as "saidBy", p.recorded_by = ${viewer.account} as "isMine",
           (select max(e.staff_name) from employment e where e.account_id = p.recorded_by) as by
    from minutes_part p left join minutes_answer a on a.authority_id = p.authority_id and a.minutes_part_id = p.id
    where p.enrolment_id = ${enrolment}
      and not exists (select from minutes_part n where n.authority_id = p.authority_id and n.replaces = p.id)
    order by p.held_on desc, p.recorded_at desc, p.id`.execute(tables);
  const workplaces = viewer.as === 'citizen' ? [] : await readWorkplaceParts(visit, enrolment);
  return rows.map((row) => ({
    talk: row.talk,
    part: partOf(row),
    by: row.by ?? undefined,
    isMine: row.isMine,
    workplace: workplaces.find(({ talk, isMine }) => talk === row.talk && isMine)?.part,
  }));
}

/** The parts for workplaces that the viewer wrote, or that came with the viewer's link. */
async function readWorkplaceParts(
  { tables, viewer }: Pick<Visit, 'tables' | 'viewer'>,
  enrolment: string,
): Promise<readonly { talk: string; isMine: boolean; part: WorkplacePart }[]> {
  const { rows } = await sql<WorkplaceRow>`
    select p.talk_id as talk, p.id, p.held_on as "on", p.words, p.placement_id as placement,
           a.says, a.words as "saidWords", a.said_on as "saidOn", a.said_by_name as "saidBy",
           p.recorded_by = ${viewer.account} as "isMine",
           coalesce((select w.workplace_name from placement_agreement w
            where w.authority_id = p.authority_id and w.placement_id = p.placement_id
            order by w.recorded_at desc, w.id limit 1), '') as workplace
    from workplace_minutes p
      left join workplace_minutes_answer a on a.authority_id = p.authority_id and a.workplace_minutes_id = p.id
    where p.enrolment_id = ${enrolment}
      and not exists (select from workplace_minutes n where n.authority_id = p.authority_id and n.replaces = p.id)
    order by p.held_on desc, p.recorded_at desc, p.id`.execute(tables);
  return rows.map((row) => ({
    talk: row.talk,
    isMine: row.isMine,
    part: { ...partOf(row), placement: row.placement, workplace: row.workplace },
  }));
}

function partOf({ id, on, words, says, saidWords, saidOn, saidBy }: PartRow): Part {
  const said =
    says === null || saidOn === null
      ? undefined
      : { says, words: saidWords ?? undefined, on: saidOn, byName: saidBy ?? undefined };
  return { id, on, words, said };
}

/** The parts a workplace reads by its link: its own, as they stand, and what it said to each. */
export async function readLinkedParts(visit: Visit, enrolment: string): Promise<readonly WorkplacePart[]> {
  return (await readWorkplaceParts(visit, enrolment)).map(({ part }) => part);
}

/** The agreements of a course whose workplace can be given a part: those that stand. */
export async function readPlacesForMinutes(
  { tables }: Pick<Visit, 'tables'>,
  enrolment: string,
): Promise<readonly { readonly placement: string; readonly workplace: string }[]> {
  const { rows } = await sql<{ placement: string; workplace: string }>`
    select a.placement_id as placement, a.workplace_name as workplace from placement_agreement a
    where a.enrolment_id = ${enrolment} and not a.taken_back
      and not exists (select from placement_agreement n where n.authority_id = a.authority_id and n.replaces = a.id)
    order by lower(a.period) desc, a.id`.execute(tables);
  return rows;
}

/** The courses in which a part waits for the citizen's answer. */
export async function readUnansweredMinutes(
  { tables }: Pick<Visit, 'tables'>,
  enrolments: readonly string[],
): Promise<readonly string[]> {
  if (enrolments.length === 0) return [];
  const { rows } = await sql<{ enrolment: string }>`
    select distinct p.enrolment_id as enrolment from minutes_part p
    where p.enrolment_id = any (${enrolments}::uuid[])
      and not exists (select from minutes_part n where n.authority_id = p.authority_id and n.replaces = p.id)
      and not exists (select from minutes_answer a where a.authority_id = p.authority_id and a.minutes_part_id = p.id)`.execute(
    tables,
  );
  return rows.map(({ enrolment }) => enrolment);
}

/** Courses in which somebody asked for something to be put right in what the viewer wrote. */
export async function readMinutesToPutRight(
  { tables, viewer }: Pick<EmployeeVisit, 'tables' | 'viewer'>,
  enrolments: readonly string[],
): Promise<readonly { readonly enrolment: string; readonly on: PlainDate }[]> {
  if (enrolments.length === 0) return [];
  const { rows } = await sql<{ enrolment: string; on: PlainDate }>`
    select enrolment, min("on") as "on" from (
      select p.enrolment_id as enrolment, a.said_on as "on"
      from minutes_part p join minutes_answer a on a.authority_id = p.authority_id and a.minutes_part_id = p.id
      where p.recorded_by = ${viewer.account} and p.enrolment_id = any (${enrolments}::uuid[]) and a.says = 'asks'
        and not exists (select from minutes_part n where n.authority_id = p.authority_id and n.replaces = p.id)
      union all
      select p.enrolment_id, a.said_on
      from workplace_minutes p
        join workplace_minutes_answer a on a.authority_id = p.authority_id and a.workplace_minutes_id = p.id
      where p.recorded_by = ${viewer.account} and p.enrolment_id = any (${enrolments}::uuid[]) and a.says = 'asks'
        and not exists (select from workplace_minutes n where n.authority_id = p.authority_id and n.replaces = p.id)) asked
    group by enrolment order by min("on"), enrolment`.execute(tables);
  return rows;
}
