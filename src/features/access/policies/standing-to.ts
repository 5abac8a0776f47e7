import { type Relation, relations } from '../../../domain/access/relation.ts';
import { type Anchor, anchors, ledCitizens } from './anchors.ts';

/**
 * SQL of the function that tells the log what the viewer stands to each of some citizens: for lists, where no single
 * record was asked for. It comes from the same anchors as the policies. The viewer's lists are taken out once, not
 * once for each person.
 */
export function standingToSql(): string {
  const held = relations.flatMap((relation) => {
    const anchor = anchors[relation].citizen;
    return anchor === undefined ? [] : [{ relation, anchor }];
  });
  return `create or replace function app.is_restricted(citizen uuid) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return exists (select from citizen_protection r
    where r.citizen_id = citizen and r.kind = 'restricted' and r.period @> app.today());
end
$$;

create or replace function app.standing_to(people uuid[]) returns table (citizen uuid, acting_as text[])
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return query
    with held as materialized (select
      ${held.map(({ relation, anchor }) => `${listOf(anchor)} as ${relation}`).join(',\n      ')})
    select n.citizen_id, array_remove(array[
      ${held.map(({ relation, anchor }) => `case when ${foundIn(relation, anchor)} then '${relation}' end`).join(',\n      ')}
    ], null)
    from citizen_call_name n cross join held where n.citizen_id = any (people);
end
$$;`;
}

/** What is taken out once: the viewer's list, or the led runs, whose citizens may be too many to list. */
function listOf({ list }: Anchor): string {
  return list === ledCitizens ? `app.held('project_leader_runs')` : list;
}

function foundIn(relation: Relation, { column, list }: Anchor): string {
  if (list !== ledCitizens) return `n.${column}_id = any (held.${relation})`;
  return `held.${relation} is not null and exists (
        select from referral r where r.citizen_id = n.citizen_id and r.run_id = any (held.${relation}))`;
}
