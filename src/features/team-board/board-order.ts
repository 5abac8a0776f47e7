import type { BoardCourse } from './board.ts';

/** What a board shows, by a code in its address. */
export const boardFilters = ['all', 'talk', 'no_next', 'changed'] as const;

export type BoardFilter = (typeof boardFilters)[number];

/** How its rows stand, by a code in its address. */
export const boardOrders = ['week', 'contact', 'next', 'name'] as const;

export type BoardOrder = (typeof boardOrders)[number];

const shows: Readonly<Record<BoardFilter, (course: BoardCourse) => boolean>> = {
  all: () => true,
  talk: ({ reasons }) => reasons.length > 0,
  no_next: ({ next }) => next === undefined,
  changed: ({ continuity }) => continuity === 'broken' || continuity === 'stood_in',
};

/** What a row is ordered by; whoever has none comes first, because nothing is what must be seen. */
const keys: Readonly<Record<BoardOrder, (course: BoardCourse) => string>> = {
  week: ({ weeks }) => String(weeks.now).padStart(4, '0'),
  contact: ({ contact }) => contact?.on ?? '',
  next: ({ next }) => next?.on ?? '',
  // They come in the order of their names.
  name: () => '',
};

/** The courses a filter shows, in an order; those alike keep the order of their names. */
export function arranged(
  courses: readonly BoardCourse[],
  filter: BoardFilter,
  order: BoardOrder,
): readonly BoardCourse[] {
  const key = keys[order];
  return courses.filter(shows[filter]).toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

export function readFilter(code: string): BoardFilter {
  return boardFilters.find((one) => one === code) ?? 'all';
}

export function readOrder(code: string): BoardOrder {
  return boardOrders.find((one) => one === code) ?? 'week';
}
