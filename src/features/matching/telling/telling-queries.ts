import { sql } from 'kysely';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { Visit } from '../../access/index.ts';

/** What a company is told, or was, until the citizen took the yes back. */
export interface ToldEntry {
  readonly id: string;
  readonly pledge: string;
  readonly company: string;
  readonly language: Language;
  readonly lines: readonly string[];
  readonly ownWords: string | undefined;
  readonly isReadByContact: boolean;
  readonly step: string;
  readonly on: PlainDate;
  readonly endedOn: PlainDate | undefined;
}

/** As far as the viewer may read it, the newest first. */
export async function readTold(
  { tables }: Pick<Visit, 'tables'>,
  citizen: string,
): Promise<readonly ToldEntry[]> {
  const { rows } = await sql<
    Omit<ToldEntry, 'ownWords' | 'endedOn'> & { ownWords: string | null; endedOn: PlainDate | null }
  >`
    select t.id, t.pledge_id as pledge, t.workplace_name as company, t.language, t.lines, t.own_words as "ownWords",
           t.to_account_id is not null as "isReadByContact", t.place_step_id as step, t.told_on as "on",
           t.ended_on as "endedOn"
    from company_telling t where t.citizen_id = ${citizen}
    order by t.recorded_at desc, t.id`.execute(tables);
  return rows.map((row) => ({
    ...row,
    ownWords: row.ownWords ?? undefined,
    endedOn: row.endedOn ?? undefined,
  }));
}

/** What somebody on the team suggests of a place: the newest suggestion for each. */
export interface ProposalEntry {
  readonly pledge: string;
  readonly lines: readonly string[];
  readonly on: PlainDate;
}

export async function readProposals(
  { tables }: Pick<Visit, 'tables'>,
  citizen: string,
): Promise<readonly ProposalEntry[]> {
  const { rows } = await sql<ProposalEntry>`
    select distinct on (p.pledge_id) p.pledge_id as pledge, p.lines, p.proposed_on as "on"
    from place_proposal p where p.citizen_id = ${citizen}
    order by p.pledge_id, p.recorded_at desc, p.id`.execute(tables);
  return rows;
}

/** Contacts at companies whom the citizen has agreed to have around, today. */
export interface CompanyContactAround {
  readonly account: string;
  readonly name: string;
}

export async function readCompanyContacts(
  { tables, today }: Pick<Visit, 'tables' | 'today'>,
  citizen: string,
): Promise<readonly CompanyContactAround[]> {
  const { rows } = await sql<CompanyContactAround>`
    select n.account_id as account, min(n.shown_name) as name from network_person n
    where n.citizen_id = ${citizen} and n.part = 'company_contact' and n.period @> ${today}::date
    group by n.account_id order by 2, 1`.execute(tables);
  return rows;
}

/** What citizens have said yes to that the viewer, a contact at a company, knows. */
export interface ToldToViewer {
  readonly citizen: string;
  readonly language: Language;
  readonly lines: readonly string[];
  readonly ownWords: string | undefined;
}

export async function readToldToViewer(
  { tables }: Pick<Visit, 'tables'>,
  citizens: readonly string[],
): Promise<readonly ToldToViewer[]> {
  const { rows } = await sql<Omit<ToldToViewer, 'ownWords'> & { ownWords: string | null }>`
    select t.citizen_id as citizen, t.language, t.lines, t.own_words as "ownWords"
    from company_telling t where t.citizen_id = any (${citizens}::uuid[]) and t.ended_on is null
    order by t.told_on desc, t.id`.execute(tables);
  return rows.map((row) => ({ ...row, ownWords: row.ownWords ?? undefined }));
}
