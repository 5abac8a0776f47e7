import { type Cell, isTotal } from './cell.ts';

/**
 * Whether a count is too small to be told: 1 up to one less than the threshold – and in a breakdown nobody as well,
 * because "nobody in this small town" tells about every one of them. A part is small, too, when its rest is.
 * @param whole what the cell is a part of; the count itself where it is not a part
 */
export function isSmall(
  cell: Pick<Cell, 'role' | 'group'>,
  count: number,
  whole: number,
  threshold: number,
): boolean {
  const few = (some: number): boolean => some < threshold && (some > 0 || (!isTotal(cell) && whole > 0));
  if (cell.role === 'part' || cell.role === 'rest') return few(count) || few(whole - count);
  return few(count);
}
