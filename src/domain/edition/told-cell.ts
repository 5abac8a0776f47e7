import type { Cell } from './cell.ts';

/**
 * A cell as the recipient gets it. `hidden` says why:
 *  - small: 1 up to one less than the threshold, or all but as few; in a breakdown nobody and everybody, too
 *  - guards: it could be used to work out a small one
 */
export type ToldCell = Cell & ({ readonly count: number } | { readonly hidden: Hiding });

export type Hiding = 'small' | 'guards';

export function isShown<Told extends ToldCell>(cell: Told): cell is Told & { readonly count: number } {
  return 'count' in cell;
}
