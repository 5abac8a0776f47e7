import { type RawBuilder, sql } from 'kysely';
import type { Consent } from '../../domain/consent/consent.ts';
import type { Withdrawal } from '../../domain/consent/withdrawal.ts';
import type { Psychologist } from '../../domain/journal/hand-over-journal.ts';
import {
  type HandoverState,
  handoverState,
  type JournalHandover,
} from '../../domain/journal/journal-handover.ts';
import type { ConsentId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit, Visit } from '../access/index.ts';

/** A handover with names, where it stands today, and the last day of the yes it rests on. */
export interface NamedHandover {
  readonly handover: JournalHandover;
  readonly state: HandoverState;
  readonly fromName: string;
  readonly toName: string;
  readonly houseName: string;
  readonly until: PlainDate | undefined;
  readonly authority: string;
  readonly citizen: string;
  readonly run: string;
  readonly referral: string;
  readonly enrolment: string;
}

/** What was handed over in one course, or in the courses of some referrals, newest first. */
export async function readHandovers(
  visit: Visit,
  where: { readonly enrolment: string } | { readonly referrals: readonly string[] },
): Promise<readonly NamedHandover[]> {
  const condition =
    'enrolment' in where
      ? sql`h.enrolment_id = ${where.enrolment}`
      : sql`h.referral_id = any (${where.referrals}::uuid[])`;
  const { rows } = await sql<Row>`
    select h.id, h.from_account_id as from, h.to_account_id as to, h.to_organisation_id as "toOrganisation",
           h.consent_id as consent, h.handed_on as "handedOn", h.authority_id as authority, h.citizen_id as citizen,
           h.run_id as run, h.referral_id as referral, h.enrolment_id as enrolment, o.name as "houseName",
           ${staffName('h.from_account_id')} as "fromName", ${staffName('h.to_account_id')} as "toName",
           lower(c.period) as "yesFrom", upper(c.period) - 1 as "yesTo", w.withdrawn_on as "withdrawnOn"
    from journal_handover h
      join organisation o on o.id = h.to_organisation_id
      left join consent c on c.authority_id = h.authority_id and c.id = h.consent_id and c.referral_id = h.referral_id
      left join consent_withdrawal w on w.authority_id = c.authority_id and w.consent_id = c.id
    where ${condition}
    order by h.recorded_at desc, h.id desc
  `.execute(visit.tables);
  return rows.map((row) => handoverOf(row, visit.today));
}

interface Row extends JournalHandover, Omit<NamedHandover, 'handover' | 'state' | 'until'> {
  readonly yesFrom: PlainDate | null;
  readonly yesTo: PlainDate | null;
  readonly withdrawnOn: PlainDate | null;
}

function staffName(account: string): RawBuilder<string> {
  return sql`coalesce((select max(e.staff_name) from employment e where e.account_id = ${sql.ref(account)}), '')`;
}

function handoverOf({ yesFrom, yesTo, withdrawnOn, ...row }: Row, today: PlainDate): NamedHandover {
  const { id, from, to, toOrganisation, consent, handedOn, ...named } = row;
  const handover = { id, from, to, toOrganisation, consent, handedOn };
  const period = { from: yesFrom ?? handedOn, to: yesTo ?? undefined };
  const given = yesFrom === null ? [] : [{ ...journalYes, id: consent, toOrganisation, period }];
  const withdrawals = withdrawnOn === null ? [] : [{ consent, withdrawnOn }];
  return { ...named, handover, state: handoverState(handover, given, withdrawals, today), until: period.to };
}

/** What is the same about every yes to a handover, as far as it matters whether it stands. */
const journalYes: Omit<Consent, 'id' | 'toOrganisation' | 'period'> = {
  content: 'journal',
  toRelation: 'team_psychologist',
  purpose: '',
  text: { key: '', version: 0 },
  howGiven: 'screen',
  givenOn: '' as PlainDate,
};

/** A colleague who may take a journal over. */
export interface Successor extends Psychologist {
  readonly name: string;
  readonly houseName: string;
}

/** Everybody who is a psychologist on the course's team today. */
export async function readPsychologists(
  { tables, today }: EmployeeVisit,
  enrolment: string,
): Promise<readonly Successor[]> {
  const { rows } = await sql<Successor>`
    select distinct m.account_id as account, m.organisation_id as organisation, ${staffName('m.account_id')} as name,
           o.name as "houseName"
    from team_member m join organisation o on o.id = m.organisation_id
    where m.enrolment_id = ${enrolment} and m.access_row = 'team_psychologist' and m.period @> ${today}::date
    order by name
  `.execute(tables);
  return rows;
}

/** The yeses to passing a journal on in one course, however they were given, and what was taken back of them. */
export async function readJournalYeses(
  { tables }: EmployeeVisit,
  referral: string,
): Promise<{ readonly consents: readonly Consent[]; readonly withdrawals: readonly Withdrawal[] }> {
  const { rows } = await sql<YesRow>`
    select c.id, c.to_organisation_id as "toOrganisation", c.to_relation as "toRelation", c.to_account_id as "toAccount",
           lower(c.period) as from, upper(c.period) - 1 as to, w.withdrawn_on as "withdrawnOn"
    from consent c left join consent_withdrawal w on w.authority_id = c.authority_id and w.consent_id = c.id
    where c.referral_id = ${referral} and c.content_kind = 'journal'
    order by c.recorded_at, c.id
  `.execute(tables);
  return {
    consents: rows.map(({ from, to, toAccount, withdrawnOn: _, ...row }) => ({
      ...journalYes,
      ...row,
      toAccount: toAccount ?? undefined,
      period: { from, to: to ?? undefined },
    })),
    withdrawals: rows.flatMap(({ id, withdrawnOn }) =>
      withdrawnOn === null ? [] : [{ consent: id, withdrawnOn }],
    ),
  };
}

interface YesRow extends Pick<Consent, 'toOrganisation' | 'toRelation'> {
  readonly id: ConsentId;
  readonly toAccount: JournalHandover['to'] | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly withdrawnOn: PlainDate | null;
}
