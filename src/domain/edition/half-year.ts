import type { Brand } from '../kernel/brand.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

/** "2026-1": the first half of 2026. In order of time when sorted as text. */
export type HalfYear = Brand<string, 'HalfYear'>;

export function halfYearOf(day: PlainDate): HalfYear {
  return `${day.slice(0, 4)}-${day.slice(5, 7) <= '06' ? 1 : 2}` as HalfYear;
}

/** Reads a half-year; `undefined` when the text is none. */
export function parseHalfYear(text: string): HalfYear | undefined {
  return /^\d{4}-[12]$/.test(text) ? (text as HalfYear) : undefined;
}

/** Every half-year from one day's to another's, in order. */
export function halfYearsBetween(first: PlainDate, last: PlainDate): readonly HalfYear[] {
  const [from, to] = [halfYearOf(first), halfYearOf(last)];
  const halves: HalfYear[] = [];
  for (let half = from; half <= to; half = nextOf(half)) halves.push(half);
  return halves;
}

function nextOf(half: HalfYear): HalfYear {
  const year = Number(half.slice(0, 4));
  return (half.endsWith('1') ? `${year}-2` : `${year + 1}-1`) as HalfYear;
}
