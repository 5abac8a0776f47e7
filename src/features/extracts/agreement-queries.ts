import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../access/index.ts';
import type { Agreement, MadeExtract } from './told-extract.ts';

interface AgreementRow extends Omit<Agreement, 'toldFrom'> {
  readonly toldFrom: PlainDate | null;
}

/** The agreements of a run, the newest first. */
export async function readAgreements({ tables }: EmployeeVisit, run: string): Promise<readonly Agreement[]> {
  const { rows } = await sql<AgreementRow>`
    select a.id, a.run_id as run, a.evaluator_organisation_id as house, o.name as "houseName",
           coalesce(e.id, a.evaluator_account_id) as evaluator, coalesce(e.staff_name, '') as "evaluatorName",
           a.purpose, a.basis, a.contents, a.background, a.told_from as "toldFrom", a.told_to as "toldTo", a.until_on as until,
           a.smallest_group as "smallestGroup", a.links_register as "linksRegister", a.agreed_on as "agreedOn"
    from extract_agreement a join organisation o on o.id = a.evaluator_organisation_id
      left join lateral (select e.id, e.staff_name from employment e
                         where e.account_id = a.evaluator_account_id and e.organisation_id = a.evaluator_organisation_id
                         order by e.period desc limit 1) e on true
    where a.run_id = ${run}
    order by a.recorded_at desc, a.id
  `.execute(tables);
  return rows.map(({ toldFrom, ...row }) => ({ ...row, toldFrom: toldFrom ?? undefined }));
}

/** One of them; `undefined` where the run has no such agreement. */
export async function readAgreement(
  visit: EmployeeVisit,
  run: string,
  id: string | undefined,
): Promise<Agreement | undefined> {
  return (await readAgreements(visit, run)).find((one) => one.id === id);
}

/** What was made under an agreement, the newest first. */
export async function readMade(
  { tables }: EmployeeVisit,
  agreement: string,
): Promise<readonly MadeExtract[]> {
  const { rows } = await sql<MadeExtract>`
    select id, made_on as "madeOn", report from extract_made where agreement_id = ${agreement}
    order by recorded_at desc, id
  `.execute(tables);
  return rows;
}

/** Somebody who can be agreed with: at work today in a house that evaluates the run, and not the viewer. */
export interface Evaluator {
  readonly employment: string;
  readonly account: string;
  readonly house: string;
  readonly name: string;
}

export async function readEvaluators(
  { tables, today, viewer }: EmployeeVisit,
  run: string,
): Promise<readonly Evaluator[]> {
  const { rows } = await sql<Evaluator>`
    select e.id as employment, e.account_id as account, e.organisation_id as house, e.staff_name || ', ' || o.name as name
    from employment e join organisation o on o.id = e.organisation_id
    where e.period @> ${today}::date and e.account_id <> ${viewer.account}
      and exists (select from run_party p where p.run_id = ${run} and p.organisation_id = e.organisation_id
                  and p.part = 'evaluator' and p.period @> ${today}::date)
    order by name, e.id
  `.execute(tables);
  return rows;
}
