import type { Asked, Visit } from '../../access/index.ts';
import { readCourseWaves } from '../../waves/index.ts';
import { type AskedHere, askedHere, canBeAnswered, isMine } from '../asked-here.ts';

/** The wave an address names; `undefined` where it is not asked in this course. Logs the reading. */
export async function findWave(visit: Visit, { target, codes }: Asked): Promise<AskedHere | undefined> {
  const course = await readCourseWaves(visit, target);
  return course && askedHere(course, codes['asking'], codes['nth']);
}

/** The same, where the viewer answers it from their own side and it can be answered now. */
export async function findMine(visit: Visit, asked: Asked): Promise<AskedHere | undefined> {
  const here = await findWave(visit, asked);
  return here && isMine(visit, here, here.wave) ? here : undefined;
}

export function isOpen({ wave }: AskedHere): boolean {
  return canBeAnswered(wave);
}
