import { type Relation, relations } from '../../../domain/access/relation.ts';
import { type Anchor, anchors, ledCitizens } from './anchors.ts';

/**
 * SQL of the function that tells the log what the viewer stands to each of some citizens: for lists, where no single
 * record was asked for. It comes from the same anchors as the policies. The viewer's lists are taken out once, not
 * once for each person, and those that hold nobody are not looked into. It answers for those who exist, so that
 * whoever logs a reading need not ask again.
 */
export function standingToSql(): string {
  return `create or replace function app.is_restricted(citizen uuid) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return exists (select from citizen_protection r
    where r.citizen_id = citizen and r.kind = 'restricted' and r.period @> app.today());
end
$$;

drop function if exists app.standing_to(uuid[]);
create function app.standing_to(people uuid[])
  returns table (authority uuid, citizen uuid, acting_as text[], restricted boolean)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return query
    with held as materialized (
      select l.relation, l.found_by, l.ids from (
        select r.relation, r.found_by, app.held(r.list) as ids from (values
          ${lists().map(asRow).join(',\n          ')}) as r (relation, found_by, list)
        offset 0) l
      where l.ids is not null
    )
    select c.authority_id, c.id,
           array(select h.relation from held h where case h.found_by
             when 'citizen' then c.id = any (h.ids)
             when 'authority' then c.authority_id = any (h.ids)
             else exists (select from referral r where r.citizen_id = c.id and r.run_id = any (h.ids)) end),
           restricted.id is not null
    from citizen c
      left join (select distinct r.citizen_id as id from citizen_protection r
                 where r.citizen_id = any (people) and r.kind = 'restricted' and r.period @> app.today()) restricted
        on restricted.id = c.id
    where c.id = any (people);
end
$$;`;
}

/** A list of the viewer's, the relation of whoever is found in it, and which of a person's ids is looked for. */
interface List {
  readonly relation: Relation;
  readonly foundBy: 'citizen' | 'authority' | 'run';
  readonly list: string;
}

/** By the alphabet, as the log keeps what was held to the one record of a page. */
function lists(): readonly List[] {
  return relations.toSorted().flatMap((relation) => {
    const anchor = anchors[relation].citizen;
    return anchor === undefined ? [] : [{ relation, ...listOf(anchor) }];
  });
}

/** The citizens of led runs may be too many to list, so there the runs are looked for. */
function listOf({ column, list }: Anchor): Omit<List, 'relation'> {
  if (list === ledCitizens) return { foundBy: 'run', list: 'project_leader_runs' };
  const name = /^app\.held\('(\w+)'\)$/.exec(list)?.[1];
  if (name === undefined || (column !== 'citizen' && column !== 'authority'))
    throw new Error(`nobody is found in ${list} by ${column}`);
  return { foundBy: column, list: name };
}

function asRow({ relation, foundBy, list }: List): string {
  return `('${relation}', '${foundBy}', '${list}')`;
}
