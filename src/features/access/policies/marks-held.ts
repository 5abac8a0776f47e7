import { accessTable } from '../../../domain/access/access-table.ts';
import { recordKinds } from '../../../domain/access/record-kind.ts';
import { relations } from '../../../domain/access/relation.ts';
import { anchors } from './anchors.ts';
import { recordTables } from './record-tables.ts';

/** Lists of rows that were opened to the viewer one by one; no relation to a record tells of them. */
const openedOneByOne: readonly string[] = [
  ...recordTables.flatMap(({ openedList }) => (openedList === undefined ? [] : [openedList])),
  'invited_sessions',
];

/** Parts that open lists and definitions, and no person. */
const partsInAHouse = ['administrator_houses', 'programme_publisher_houses'];

/** Every list a viewer's sight can hang on: the anchors' own, and what was released. */
function everyList(): readonly string[] {
  const anchored = relations
    .flatMap((relation) => Object.values(anchors[relation]))
    .flatMap(({ list }) => /^app\.held\('(\w+)'\)$/.exec(list)?.[1] ?? []);
  const released = relations.flatMap((relation) =>
    recordKinds
      .filter((kind) => accessTable[relation][kind].read === 'released')
      .map((kind) => `released_${kind}_to_${relation}`),
  );
  return [...new Set([...anchored, ...released, ...openedOneByOne, ...partsInAHouse])];
}

/**
 * SQL of the function that tells what a viewer's open page may hang on, each thing as a short mark: rows opened one by
 * one, and – for pages that name no record – everything in all of the viewer's lists. From the policies' own anchors.
 */
export function marksHeldSql(): string {
  return `create or replace function app.marks_held(of_everything boolean) returns text[]
  language sql stable set search_path = pg_catalog, public as $$
  select coalesce(array_agg(left(md5(list || ' ' || id), 8)), '{}')
  from (select list, unnest(app.held(list)) as id
        from unnest(case when of_everything then array[
          ${quoted(everyList())}
        ] else array[${quoted(openedOneByOne)}] end) as list) held
$$;`;
}

function quoted(lists: readonly string[]): string {
  return lists.map((list) => `'${list}'`).join(', ');
}
