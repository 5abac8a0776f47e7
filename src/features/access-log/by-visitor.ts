import type { Relation } from '../../domain/access/relation.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { SeenLook } from './access-log-queries.ts';

/** What one person opened on one day, in one job, and why they could. */
export interface Visitor extends Pick<SeenLook, 'name' | 'title' | 'house' | 'at'> {
  readonly opened: readonly Pick<SeenLook, 'opened' | 'how' | 'times'>[];
  /** Everything they stood to the citizen that day; `undefined` where it was not noted. */
  readonly actingAs: readonly Relation[] | undefined;
}

export interface LookDay {
  readonly on: PlainDate;
  readonly visitors: readonly Visitor[];
}

/** Lays looks out as one reads them: a day, who came that day, what each opened. Keeps the order they come in. */
export function byVisitor(looks: readonly SeenLook[]): readonly LookDay[] {
  return groups(looks, ({ on }) => on).map((ofDay) => ({
    on: ofDay[0].on,
    visitors: groups(ofDay, ({ visitor }) => visitor).map(visitorOf),
  }));
}

function visitorOf(looks: Filled<SeenLook>): Visitor {
  const [{ name, title, house }] = looks;
  const noted = looks.flatMap(({ actingAs }) => (actingAs === undefined ? [] : [actingAs]));
  return {
    name,
    title,
    house,
    at: looks.map(({ at }) => at).toSorted()[0] ?? '',
    opened: looks.map(({ opened, how, times }) => ({ opened, how, times })),
    actingAs: noted.length === 0 ? undefined : [...new Set(noted.flat())],
  };
}

type Filled<Item> = readonly [Item, ...Item[]];

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): Filled<Item>[] {
  const found = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group === undefined) found.set(key, [item]);
    else group.push(item);
  }
  return [...found.values()];
}
