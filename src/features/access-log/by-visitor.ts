import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Look } from './access-log-queries.ts';

/** What one person opened on one day, in one job. */
export interface Visitor extends Pick<Look, 'name' | 'title' | 'house'> {
  readonly opened: readonly Pick<Look, 'opened' | 'times'>[];
}

export interface LookDay {
  readonly on: PlainDate;
  readonly visitors: readonly Visitor[];
}

/** Lays looks out as one reads them: a day, who came that day, what each opened. Keeps the order they come in. */
export function byVisitor(looks: readonly Look[]): readonly LookDay[] {
  return groups(looks, ({ on }) => on).map((ofDay) => ({
    on: ofDay[0].on,
    visitors: groups(ofDay, ({ employment }) => employment).map((ofPerson) => ({
      name: ofPerson[0].name,
      title: ofPerson[0].title,
      house: ofPerson[0].house,
      opened: ofPerson.map(({ opened, times }) => ({ opened, times })),
    })),
  }));
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
