import { sql } from 'kysely';
import type { CompanyId, WorkplaceId } from '../../../domain/company/workplace.ts';
import type { ActKind, CompanyAct, CompanyActId } from '../../../domain/company-act/company-act.ts';
import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { TaskForceMemberId } from '../../../domain/task-force/task-force.ts';
import type { WorkNeed } from '../../../domain/work-wish/work-wish.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { Visit } from '../../access/index.ts';

/** An act as a page shows it: with whose house it was, and who wrote it down. */
export interface ActEntry extends CompanyAct {
  readonly organisationName: string;
  /** `undefined` where the account is no colleague's the viewer knows of. */
  readonly by: string | undefined;
  /** Whoever of the task force stands behind it, by name. */
  readonly memberName: string | undefined;
  /** What a pledge is of, as it was called on its day. */
  readonly pledgedKind: Both | undefined;
}

type Both = Readonly<Record<Language, string>>;

/** Everything done with companies in a run, put right or not, the newest first; as far as the viewer may see it. */
export async function readActs({ tables }: Pick<Visit, 'tables'>, run: string): Promise<readonly ActEntry[]> {
  const { rows } = await sql<Row>`
    select a.id, a.organisation_id as organisation, o.name as "organisationName", a.act as kind, a.done_on as "on",
           coalesce(w.name, a.company) as company, w.id as workplace, w.company_id as "companyId", a.people, a.hours_a_week::float8 as "hoursAWeek",
           (a.recorded_at at time zone 'Europe/Copenhagen')::date as "recordedOn", a.replaces,
           a.taken_back as "takenBack", a.task_force_member_id as member, m.shown_name as "memberName",
           a.code_id as "codeId", lower(a.pledged) as "from", upper(a.pledged) - 1 as "to", a.conditions, a.gives, a.cannot_give as "cannotGive",
           k.wording_da as da, k.wording_en as en,
           (select max(e.staff_name) from employment e
            where e.account_id = a.recorded_by and e.organisation_id = a.organisation_id) as by
    from company_act a join organisation o on o.id = a.organisation_id
      left join workplace s on s.id = a.workplace_id
      left join workplace w on w.id = s.stands_as
      left join task_force_member m on m.id = a.task_force_member_id
      left join code_period k on k.code_id = a.code_id and k.period @> a.done_on
    where a.run_id = ${run}
    order by a.done_on desc, a.recorded_at desc, a.id
  `.execute(tables);
  return rows.map(entryOf);
}

interface Row {
  readonly id: CompanyActId;
  readonly organisation: OrganisationId;
  readonly organisationName: string;
  readonly kind: ActKind;
  readonly on: PlainDate;
  readonly company: string | null;
  readonly workplace: WorkplaceId | null;
  readonly companyId: CompanyId | null;
  readonly people: number | null;
  readonly hoursAWeek: number | null;
  readonly recordedOn: PlainDate;
  readonly replaces: CompanyActId | null;
  readonly takenBack: boolean;
  readonly member: TaskForceMemberId | null;
  readonly memberName: string | null;
  readonly codeId: string | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly conditions: string | null;
  readonly gives: readonly WorkNeed[];
  readonly cannotGive: readonly WorkNeed[];
  readonly da: string | null;
  readonly en: string | null;
  readonly by: string | null;
}

function entryOf(row: Row): ActEntry {
  const { id, organisation, organisationName, kind, on, recordedOn, takenBack } = row;
  return {
    ...{ id, organisation, organisationName, kind, on, recordedOn, takenBack },
    company: row.company ?? undefined,
    registered:
      row.workplace === null || row.companyId === null
        ? undefined
        : { workplace: row.workplace, company: row.companyId },
    people: row.people ?? undefined,
    hoursAWeek: row.hoursAWeek ?? undefined,
    member: row.member ?? undefined,
    memberName: row.memberName ?? undefined,
    pledged: {
      codeId: row.codeId ?? undefined,
      from: row.from ?? undefined,
      to: row.to ?? undefined,
      conditions: row.conditions ?? undefined,
      gives: row.gives,
      cannotGive: row.cannotGive,
    },
    pledgedKind: row.da === null || row.en === null ? undefined : { da: row.da, en: row.en },
    replaces: row.replaces ?? undefined,
    by: row.by ?? undefined,
  };
}

/** A run a house takes part in on a day. */
export interface RunOfHouse {
  readonly id: string;
  readonly name: string;
  readonly version: string;
}

/** The runs the viewer's own house does something in today. */
export async function readRunsOfHouse(
  { tables, today }: Pick<Visit, 'tables' | 'today'>,
  house: string,
): Promise<readonly RunOfHouse[]> {
  const { rows } = await sql<RunOfHouse>`
    select r.id, coalesce(r.name, '') as name, r.programme_version_id as version
    from run r
    where exists (select from run_party p where p.run_id = r.id and p.organisation_id = ${house}
                  and p.part <> 'funder' and p.period @> ${today}::date)
      and (r.ends_on is null or r.ends_on >= ${today}::date)
    order by r.starts_on desc nulls last, r.id
  `.execute(tables);
  return rows;
}
