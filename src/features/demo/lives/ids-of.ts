import { addDays, type PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { DemoCodes } from '../demo-code-queries.ts';
import { demoIdsWithin } from '../demo-id.ts';
import type { KeptLives } from './kept-lives.ts';

/**
 * The ids behind the numbers of a file: those that were there before, those of codes as they are called here – none
 * where a list has not been read in – and new ones. The new ones rise with the days they were made on, as ids do.
 */
export function idsOf(
  { monday, known, made }: KeptLives,
  codes: DemoCodes,
  here: PlainDate,
): (string | undefined)[] {
  const ids = known.map((one) => (typeof one === 'string' ? one : codes.get(one[1])));
  const newId = demoIdsWithin(monday, known.map(String).join());
  let nth = 0;
  for (const [days, howMany] of made) {
    const began = Date.parse(`${addDays(here, days)}T07:00:00Z`);
    for (let of = 0; of < howMany; of += 1) {
      nth += 1;
      ids.push(risingId(began + of, newId(String(nth))));
    }
  }
  return ids;
}

/** An id of version 7 (RFC 9562): the milliseconds first, and then what makes it one of a kind. */
function risingId(milliseconds: number, own: string): string {
  const time = milliseconds.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${own.slice(15)}`;
}
