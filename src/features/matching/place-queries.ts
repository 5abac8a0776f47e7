import { sql } from 'kysely';
import type { OpenPlace } from '../../domain/matching/open-place.ts';
import { areasOfIndustry } from '../../domain/work-wish/trade-areas.ts';
import type { WorkNeed } from '../../domain/work-wish/work-wish.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { Visit } from '../access/index.ts';

/** A promised place as a page tells of it. Its id is the pledge's. */
export interface PlaceEntry extends OpenPlace {
  readonly workplace: string | undefined;
  readonly kindName: Readonly<Record<Language, string>> | undefined;
  readonly conditions: string | undefined;
}

type Row = Omit<
  { [Key in keyof PlaceEntry]: Exclude<PlaceEntry[Key], undefined> | null },
  'id' | 'company' | 'trades' | 'kindName' | 'gives' | 'cannotGive'
> & {
  readonly id: string;
  readonly company: string | null;
  /** `null` where nothing was said. */
  readonly gives: readonly WorkNeed[] | null;
  readonly cannotGive: readonly WorkNeed[] | null;
  readonly industry: string | null;
  readonly da: string | null;
  readonly en: string | null;
};

/**
 * The places promised to the runs a citizen takes part in, that stand and hold today, as far as the viewer may see them.
 * Nothing of who uses them is asked for.
 */
export async function readPlaces(
  { tables, today }: Pick<Visit, 'tables' | 'today'>,
  citizen: string,
): Promise<readonly PlaceEntry[]> {
  const { rows } = await sql<Row>`
    -- First the pledges that stand: how many the viewer reads is then known, and their workplaces are fetched together.
    with pledge as materialized (
      select a.id, a.company, a.workplace_id, a.code_id, a.done_on, a.hours_a_week, a.pledged, a.conditions, a.gives, a.cannot_give
      from company_act a
      where a.act = 'pledge' and not a.taken_back and a.done_on <= ${today}
        and a.run_id = any (array(select e.run_id from enrolment e where e.citizen_id = ${citizen}))
        and (a.pledged is null or upper_inf(a.pledged) or upper(a.pledged) > ${today}::date)
        and not exists (select from company_act n where n.organisation_id = a.organisation_id and n.replaces = a.id))
    select a.id, coalesce(w.name, a.company) as company, w.id as workplace, k.code as kind, i.code as industry,
           w.postal_code as "postalCode", w.town, a.hours_a_week::float8 as "hoursAtMost",
           lower(a.pledged) as "from", upper(a.pledged) - 1 as "to", a.conditions, nullif(a.gives, '{}') as gives,
           nullif(a.cannot_give, '{}') as "cannotGive", p.wording_da as da, p.wording_en as en
    from pledge a
      left join workplace s on s.id = a.workplace_id
      left join workplace w on w.id = s.stands_as
      left join code k on k.id = a.code_id
      left join code_period p on p.code_id = a.code_id and p.period @> a.done_on
      left join code i on i.id = w.industry_id`.execute(tables);
  return rows.map(placeOf);
}

function placeOf(row: Row): PlaceEntry {
  const { id, company, industry, da, en } = row;
  return {
    id,
    company: company ?? '–',
    workplace: row.workplace ?? undefined,
    kind: row.kind ?? undefined,
    trades: industry === null ? [] : areasOfIndustry(industry),
    postalCode: row.postalCode ?? undefined,
    town: row.town ?? undefined,
    hoursAtMost: row.hoursAtMost ?? undefined,
    from: row.from ?? undefined,
    to: row.to ?? undefined,
    gives: row.gives ?? [],
    cannotGive: row.cannotGive ?? [],
    kindName: da === null || en === null ? undefined : { da, en },
    conditions: row.conditions ?? undefined,
  };
}
