import { sql } from 'kysely';
import type { CodeId } from '../../domain/code-list/code-list.ts';
import { type CompanySearch, mostFound } from '../../domain/company/read-search.ts';
import type { Workplace, WorkplaceId, WorkplaceKind } from '../../domain/company/workplace.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../access/index.ts';

/** A workplace of the register, with the company it belongs to. */
export interface RegisteredWorkplace extends Workplace {
  readonly id: WorkplaceId;
  readonly companyName: string;
  readonly mergedInto: WorkplaceId | undefined;
  readonly revision: number;
}

/** One that was found, and whether the viewer's house keeps a card about it. */
export interface FoundWorkplace extends RegisteredWorkplace {
  readonly hasCard: boolean;
}

type OrNull<Value> = { [Key in keyof Value]: undefined extends Value[Key] ? Value[Key] | null : Value[Key] };

const columns = sql`w.id, w.kind, w.name, w.p_number as "pNumber", w.industry_id as industry, w.street,
  w.postal_code as "postalCode", w.town, w.merged_into as "mergedInto", w.revision, c.cvr, c.name as "companyName"`;

function whole<Row extends OrNull<RegisteredWorkplace>>(row: Row) {
  return {
    ...row,
    cvr: row.cvr ?? undefined,
    pNumber: row.pNumber ?? undefined,
    industry: (row.industry ?? undefined) as CodeId | undefined,
    street: row.street ?? undefined,
    postalCode: row.postalCode ?? undefined,
    town: row.town ?? undefined,
    mergedInto: row.mergedInto ?? undefined,
  };
}

/** One row of the register, also one that became part of another; `undefined` when there is none. */
export async function readWorkplace(
  { tables }: Pick<EmployeeVisit, 'tables'>,
  id: WorkplaceId,
): Promise<RegisteredWorkplace | undefined> {
  const { rows } = await sql<OrNull<RegisteredWorkplace>>`
    select ${columns} from workplace w join company c on c.id = w.company_id where w.id = ${id}`.execute(
    tables,
  );
  return rows[0] && whole(rows[0]);
}

/** The workplaces that are looked for, by name; never one that became part of another. */
export async function findWorkplaces(
  { tables, viewer }: EmployeeVisit,
  search: CompanySearch,
): Promise<readonly FoundWorkplace[]> {
  // Asked first and apart: what is asked of each row besides would have all of them read.
  const found = await sql<{ id: WorkplaceId }>`${asked(search)}`.execute(tables);
  const ids = found.rows.map(({ id }) => id);
  const { rows } = await sql<OrNull<FoundWorkplace>>`
    select ${columns}, exists (
      select from company_card k join workplace o on o.id = k.workplace_id
      where k.organisation_id = ${viewer.organisation} and o.stands_as = w.id) as "hasCard"
    from workplace w join company c on c.id = w.company_id
    where w.id = any (${ids}::uuid[])
    order by w.name, w.id`.execute(tables);
  return rows.map(whole);
}

function asked(search: CompanySearch) {
  if (search.by === 'words') return ofWords(search.words);
  if (search.by === 'cvr')
    return sql`select p.id from company n join workplace p on p.company_id = n.id
      where n.cvr = ${search.number} and p.merged_into is null order by p.name, p.id limit ${mostFound}`;
  return sql`select p.stands_as as id from workplace p where p.p_number = ${search.number}`;
}

function ofWords(words: readonly string[]) {
  // Letters and figures alone came through the reading of the search: a word cannot end its own quotes.
  const all = words.map((word) => `'${word}':*`).join(' & ');
  return sql`select f.workplace as id from app.find_workplaces(${all}::tsquery, ${mostFound}) f`;
}

/** Rows of the register that somebody is about to add once more: same number, or same beginning of the name. */
export async function readNeighbours(
  { tables }: Pick<EmployeeVisit, 'tables'>,
  { name, pNumber }: Pick<Workplace, 'name' | 'pNumber'>,
): Promise<readonly RegisteredWorkplace[]> {
  const first = /[0-9a-zæøåäöüé]+/i.exec(name)?.[0]?.toLocaleLowerCase('da') ?? '';
  const { rows } = await sql<OrNull<RegisteredWorkplace>>`
    select ${columns} from workplace w join company c on c.id = w.company_id
    where w.merged_into is null and (w.p_number = ${pNumber ?? null} or w.id in (
      select f.workplace from app.find_workplaces(${`'${first}':*`}::tsquery, 200) f where ${first} <> ''))
    order by w.name, w.id`.execute(tables);
  return rows.map(whole);
}

/** A workplace the house, or one that shares with it, keeps a card about. */
export interface ListedCard {
  readonly workplace: WorkplaceId;
  readonly name: string;
  readonly kind: WorkplaceKind;
  readonly town: string | undefined;
  readonly house: string;
  readonly own: boolean;
  readonly lastTalk: PlainDate | undefined;
  /** When it was agreed, at the last talk, to be in contact again. */
  readonly nextTalk: PlainDate | undefined;
}

/** Every card the viewer may read, those first that somebody is to call. */
export async function readCards({ tables, viewer }: EmployeeVisit): Promise<readonly ListedCard[]> {
  const { rows } = await sql<OrNull<ListedCard>>`
    select distinct on (own, house, w.id) w.id as workplace, w.name, w.kind, w.town, o.name as house,
           k.organisation_id = ${viewer.organisation} as own,
           last.talked_on as "lastTalk", last.next_on as "nextTalk"
    from company_card k
      join organisation o on o.id = k.organisation_id
      join workplace stood on stood.id = k.workplace_id
      join workplace w on w.id = stood.stands_as
      left join lateral (
        select t.talked_on, t.next_on from card_talk t
        where t.organisation_id = k.organisation_id and t.company_card_id = k.id and not t.taken_back
          and not exists (select from card_talk n where n.organisation_id = t.organisation_id and n.replaces = t.id)
        order by t.talked_on desc, t.recorded_at desc limit 1) last on true
    order by own, house, w.id, last.talked_on desc nulls last`.execute(tables);
  return rows
    .map((row) => ({
      ...row,
      town: row.town ?? undefined,
      lastTalk: row.lastTalk ?? undefined,
      nextTalk: row.nextTalk ?? undefined,
    }))
    .toSorted(
      (one, other) =>
        (one.nextTalk ?? '9999').localeCompare(other.nextTalk ?? '9999') ||
        (other.lastTalk ?? '').localeCompare(one.lastTalk ?? '') ||
        one.name.localeCompare(other.name, 'da'),
    );
}

/** A row that was said to be the same as another, or two again. */
export interface MergeEntry {
  readonly name: string;
  readonly apart: boolean;
  readonly reason: string;
  readonly on: PlainDate;
  readonly house: string;
}

/** What became part of a workplace, and what is a workplace of its own again; the newest first. */
export async function readMerges(
  { tables }: Pick<EmployeeVisit, 'tables'>,
  workplace: WorkplaceId,
): Promise<readonly MergeEntry[]> {
  const { rows } = await sql<MergeEntry>`
    select w.name, m.into_workplace_id is null as apart, m.reason, m.recorded_on as "on", o.name as house
    from workplace_merge m join workplace w on w.id = m.workplace_id join organisation o on o.id = m.organisation_id
    where m.into_workplace_id = ${workplace} or m.workplace_id = ${workplace}
       or (m.into_workplace_id is null and exists (
         select from workplace_merge b where b.workplace_id = m.workplace_id and b.into_workplace_id = ${workplace}))
    order by m.recorded_at desc, m.id desc`.execute(tables);
  return rows;
}
