import { relations } from '../../../domain/access/relation.ts';
import { type Anchor, anchors } from './anchors.ts';

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
      ${held.map(({ relation, anchor }) => `${anchor.list} as ${relation}`).join(',\n      ')})
    select n.citizen_id, array_remove(array[
      ${held.map(({ relation, anchor }) => `case when n.${columnOf(anchor)} = any (held.${relation}) then '${relation}' end`).join(',\n      ')}
    ], null)
    from citizen_call_name n cross join held where n.citizen_id = any (people);
end
$$;`;
}

function columnOf({ column }: Anchor): string {
  return `${column}_id`;
}
