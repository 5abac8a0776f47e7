import { sql } from 'kysely';
import type { CompanyContact } from '../../domain/company/check-contact.ts';
import type { CompanyTalk } from '../../domain/company/check-talk.ts';
import type { WorkplaceId } from '../../domain/company/workplace.ts';
import type { OrganisationId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { GrowingRow } from '../../domain/kernel/standing-rows.ts';
import { partsThatBringPeople } from '../../domain/run/run-part.ts';
import type { EmployeeVisit } from '../access/index.ts';

/** One row of a card: whose house, who wrote it down and when. */
export interface CardRow extends GrowingRow {
  readonly house: OrganisationId;
  readonly houseName: string;
  readonly card: string;
  readonly recordedOn: PlainDate;
  /** `undefined` where the account is no colleague's the viewer knows of. */
  readonly by: string | undefined;
}

export interface ContactRow extends CardRow, CompanyContact {
  readonly gone: boolean;
}

export interface TalkRow extends CardRow, CompanyTalk {
  readonly takenBack: boolean;
}

/** Somebody at work in the house who knows somebody there. */
export interface AcquaintanceRow extends CardRow {
  readonly employment: string;
  readonly who: string;
  readonly words: string;
  readonly takenBack: boolean;
}

export interface SharingRow extends CardRow {
  readonly to: OrganisationId;
  readonly toName: string;
  readonly on: PlainDate;
  readonly ended: boolean;
}

/** What every house that lets the viewer read keeps about one place, row by row, corrected or not. */
export interface CardContent {
  readonly contacts: readonly ContactRow[];
  readonly talks: readonly TalkRow[];
  readonly acquaintances: readonly AcquaintanceRow[];
  readonly sharings: readonly SharingRow[];
}

type Nullable<Value> = {
  [Key in keyof Value]: undefined extends Value[Key] ? Value[Key] | null : Value[Key];
};

const signed = sql`r.id, r.replaces, r.organisation_id as house, h.name as "houseName", r.company_card_id as card,
  (r.recorded_at at time zone 'Europe/Copenhagen')::date as "recordedOn",
  (select max(e.staff_name) from employment e
   where e.account_id = r.recorded_by and e.organisation_id = r.organisation_id) as by`;

/** Cards of the place, and of all rows that became part of it. */
function ofPlace(workplace: WorkplaceId) {
  return sql`join company_card k on k.organisation_id = r.organisation_id and k.id = r.company_card_id
    join workplace w on w.id = k.workplace_id and w.stands_as = ${workplace}
    join organisation h on h.id = r.organisation_id`;
}

/** Everything on the cards of a workplace that the viewer may read, the newest first. */
export async function readCardContent(
  { tables }: Pick<EmployeeVisit, 'tables'>,
  workplace: WorkplaceId,
): Promise<CardContent> {
  const contacts = await sql<Nullable<ContactRow>>`
    select ${signed}, r.shown_name as name, r.title, r.phone, r.mail, r.gone
    from card_contact r ${ofPlace(workplace)} order by r.shown_name, r.recorded_at desc`.execute(tables);
  const talks = await sql<Nullable<TalkRow>>`
    select ${signed}, r.way, r.talked_on as "on", r.with_whom as "withWhom", r.words, r.next_on as "nextOn",
           r.taken_back as "takenBack"
    from card_talk r ${ofPlace(workplace)} order by r.talked_on desc, r.recorded_at desc`.execute(tables);
  const acquaintances = await sql<Nullable<AcquaintanceRow>>`
    select ${signed}, r.employment_id as employment, a.staff_name as who, r.words, r.taken_back as "takenBack"
    from card_acquaintance r ${ofPlace(workplace)} join employment a on a.id = r.employment_id
    order by a.staff_name, r.recorded_at desc`.execute(tables);
  const sharings = await sql<Nullable<SharingRow>>`
    select ${signed}, r.to_organisation_id as "to", g.name as "toName", r.said_on as "on", r.ended
    from card_sharing r ${ofPlace(workplace)} join organisation g on g.id = r.to_organisation_id
    order by g.name, r.recorded_at desc`.execute(tables);
  return {
    contacts: contacts.rows.map((row) => ({
      ...base(row),
      title: row.title ?? undefined,
      phone: row.phone ?? undefined,
      mail: row.mail ?? undefined,
    })),
    talks: talks.rows.map((row) => ({
      ...base(row),
      withWhom: row.withWhom ?? undefined,
      nextOn: row.nextOn ?? undefined,
    })),
    acquaintances: acquaintances.rows.map(base),
    sharings: sharings.rows.map(base),
  };
}

function base<Row extends Nullable<CardRow>>(row: Row) {
  return { ...row, replaces: row.replaces ?? undefined, by: row.by ?? undefined };
}

/** Somebody at work in the house today. */
export interface Colleague {
  readonly employment: string;
  readonly name: string;
}

export async function readColleagues({
  tables,
  viewer,
  today,
}: EmployeeVisit): Promise<readonly Colleague[]> {
  const { rows } = await sql<Colleague>`
    select e.id as employment, e.staff_name as name from employment e
    where e.organisation_id = ${viewer.organisation} and e.period @> ${today}::date
    order by e.staff_name, e.id`.execute(tables);
  return rows;
}

/**
 * Another house that a card can be shared with: one whose people work in something the viewer's house takes part in, and
 * so can keep cards of their own. A company, a fund or an evaluator cannot.
 */
export interface OtherHouse {
  readonly id: OrganisationId;
  readonly name: string;
}

export async function readOtherHouses({
  tables,
  viewer,
  today,
}: EmployeeVisit): Promise<readonly OtherHouse[]> {
  const { rows } = await sql<OtherHouse>`
    select distinct o.id, o.name from organisation o
      join run_party p on p.organisation_id = o.id and p.part in (${sql.join(partsThatBringPeople)})
        and p.period @> ${today}::date
    where o.id <> ${viewer.organisation} and exists (
      select from run_party m where m.run_id = p.run_id and m.organisation_id = ${viewer.organisation}
        and m.period @> ${today}::date)
    order by o.name`.execute(tables);
  return rows;
}
