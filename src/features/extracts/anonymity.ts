import { backgroundOf } from '../../domain/extract/background.ts';
import { type AnonymityReport, anonymityOf, type KnownOf } from '../../domain/extract/k-anonymity.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { openExtract } from './door-queries.ts';
import type { Agreement } from './told-extract.ts';

/** How well the people of an agreement are hidden among each other today. Whoever is there twice is known by the first course. */
export async function readAnonymity(
  visit: EmployeeVisit,
  { id, background, smallestGroup }: Agreement,
): Promise<AnonymityReport> {
  const people = new Map<string, KnownOf>();
  for await (const rows of openExtract(visit, id, 'people'))
    for (const row of rows) {
      const whose = row.blind.toString('hex');
      if (!people.has(whose)) people.set(whose, backgroundOf(row, background));
    }
  return anonymityOf([...people.values()], smallestGroup);
}
