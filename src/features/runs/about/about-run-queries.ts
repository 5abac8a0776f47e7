import { type RawBuilder, sql } from 'kysely';
import type { RunId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { OpenPeriod } from '../../../domain/run/open-period.ts';
import type { Promised, TargetAgreement } from '../../../domain/run/target-agreement.ts';
import type { Visit } from '../../access/index.ts';
import { readVersion } from '../../programmes/index.ts';
import type { AboutRun, Contact, Line, PartyPerson } from './about-run.ts';

/** Reads a run as one document; `undefined` when there is no such run. Ended lines come along, dead ones do not. */
export async function readAboutRun(visit: Visit, id: string): Promise<AboutRun | undefined> {
  const { rows } = await sql<{ about: Document }>`
    select json_build_object(
      'name', r.name, 'umbrella', r.umbrella, 'isPublic', r.is_public, 'versionId', r.programme_version_id,
      'from', r.starts_on, 'to', r.ends_on,
      'parties', ${linesOf('run_party', 'organisation_id', sql`'organisation', l.organisation_id, 'part', l.part`)},
      'places', ${linesOf(
        'run_places',
        'authority_id',
        sql`'authority', l.authority_id, 'counted', l.counted, 'fewest', l.fewest, 'most', l.most`,
      )},
      'funding', ${linesOf(
        'run_funding',
        'funder_organisation_id',
        sql`'funder', l.funder_organisation_id, 'amountOre', l.amount_ore, 'partners', l.partners,
            'conditions', l.conditions, 'invented', l.invented`,
      )},
      'hours', ${linesOf(
        'run_staff_hours',
        'organisation_id',
        sql`'organisation', l.organisation_id, 'role', l.role_key, 'duty', l.duty,
            'hoursPerWeek', l.hours_per_week, 'source', l.source`,
      )},
      'targets', ${linesOf(
        'target_agreement',
        'recipient_organisation_id',
        sql`'recipient', l.recipient_organisation_id, 'rule', json_build_object('id', l.rule_id, 'version', l.rule_version),
            'denominator', l.denominator, 'direction', l.direction, 'share', l.share, 'headCount', l.head_count,
            'threshold', l.threshold, 'told', l.told, 'invented', l.invented, 'agreedOn', l.agreed_on`,
      )},
      'contact', ${contactOf(visit.today)},
      'isClosed', exists (select from run_closing c where c.run_id = r.id),
      'leaders', ${leadersOf(visit.today)},
      'people', ${peopleOf(visit)}) as about
    from run r where r.id = ${id}
  `.execute(visit.tables);
  const [row] = rows;
  return row && aboutOf(visit, id, row.about);
}

type LineTable = 'run_party' | 'run_places' | 'run_funding' | 'run_staff_hours' | 'target_agreement';

/** The lines of one table, each with its organisation's name and its period. */
function linesOf(table: LineTable, organisation: string, told: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select coalesce(json_agg(json_build_object('id', l.id, 'organisationName', o.name, 'from', lower(l.period),
                                               'to', upper(l.period) - 1, ${told})
                             order by o.name, lower(l.period) nulls first, l.id), '[]')
    from ${sql.table(table)} l join organisation o on o.id = ${sql.ref(`l.${organisation}`)}
    where l.run_id = r.id and not isempty(l.period))`;
}

function contactOf(today: PlainDate): RawBuilder<unknown> {
  return sql`(
    select json_build_object('organisation', c.organisation_id, 'organisationName', o.name,
      'employment', c.employment_id, 'shownName', c.shown_name, 'phone', c.phone, 'mail', c.mail,
      'reachable', c.reachable, 'hasLeft', e.id is not null and not e.period @> ${today}::date)
    from run_contact c join organisation o on o.id = c.organisation_id left join employment e on e.id = c.employment_id
    where c.run_id = r.id)`;
}

function leadersOf(today: PlainDate): RawBuilder<unknown> {
  return sql`(
    select coalesce(json_agg(distinct e.staff_name || ', ' || o.name), '[]')
    from appointment a
      join employment e on e.account_id = a.account_id and e.organisation_id = a.organisation_id and e.period @> ${today}::date
      join organisation o on o.id = a.organisation_id
    where a.run_id = r.id and a.part = 'project_leader' and a.period @> ${today}::date)`;
}

function peopleOf({ today, language }: Visit): RawBuilder<unknown> {
  return sql`(
    select coalesce(json_agg(json_build_object('employment', e.id, 'organisation', e.organisation_id, 'name', e.staff_name,
      'title', ${sql.ref(language === 'da' ? 'e.title_da' : 'e.title_en')}, 'phone', e.work_phone) order by e.staff_name), '[]')
    from employment e
    where e.period @> ${today}::date
      and e.organisation_id in (select p.organisation_id from run_party p where p.run_id = r.id and p.period @> ${today}::date))`;
}

/** JSON has null where the domain has nothing. */
type Nulls<Value> = { readonly [Key in keyof Value]: Value[Key] | null };
type Days = { readonly from: PlainDate | null; readonly to: PlainDate | null };
type Written<Told extends { readonly period: OpenPeriod }> = Nulls<Omit<Told, 'period'>> & Days;

interface Document extends Days {
  readonly name: string;
  readonly umbrella: string | null;
  readonly isPublic: boolean;
  readonly isClosed: boolean;
  readonly versionId: string;
  readonly parties: readonly Written<AboutRun['parties'][number]>[];
  readonly places: readonly Written<AboutRun['places'][number]>[];
  readonly funding: readonly Written<AboutRun['funding'][number]>[];
  readonly hours: readonly (Days & { readonly role: string | null; readonly duty: string | null })[];
  readonly targets: readonly (Days & { readonly share: number | null; readonly headCount: number | null })[];
  readonly contact: Nulls<Contact> | null;
  readonly leaders: readonly string[];
  readonly people: readonly Nulls<PartyPerson>[];
}

async function aboutOf(visit: Visit, id: string, written: Document): Promise<AboutRun> {
  return {
    id: id as RunId,
    basics: {
      name: written.name,
      umbrella: written.umbrella ?? undefined,
      isPublic: written.isPublic,
      period: periodOf(written),
    },
    versionId: written.versionId,
    definition: await readVersion(visit, written.versionId),
    parties: written.parties.map(told<AboutRun['parties'][number]>),
    places: written.places.map(told<AboutRun['places'][number]>),
    funding: written.funding.map(told<AboutRun['funding'][number]>),
    hours: written.hours.map(({ role, duty, ...line }) => ({
      ...told<AboutRun['hours'][number]>(line),
      work: role === null ? { duty: duty ?? '' } : { role },
    })),
    targets: written.targets.map(({ share, headCount, ...line }) => ({
      ...told<Line<TargetAgreement>>(line),
      promised: promisedOf(share, headCount),
    })),
    contact: written.contact ? withoutNulls<Contact>(written.contact) : undefined,
    leaders: written.leaders,
    isClosed: written.isClosed,
    people: written.people.map(withoutNulls<PartyPerson>),
  };
}

function promisedOf(share: number | null, headCount: number | null): Promised {
  return share === null ? { headCount: headCount ?? 0 } : { share };
}

function periodOf({ from, to }: Days): OpenPeriod {
  return { from: from ?? undefined, to: to ?? undefined };
}

/** The database has answered with the columns asked for; only nulls and the period's shape are put right. */
function told<Told extends { readonly period: OpenPeriod }>({ from, to, ...rest }: Days): Told {
  return { ...withoutNulls<object>(rest), period: periodOf({ from, to }) } as Told;
}

function withoutNulls<Value extends object>(value: object): Value {
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, one ?? undefined])) as Value;
}
