import { setTimeout as rest } from 'node:timers/promises';
import type { PlainDate } from '../../src/domain/kernel/plain-date.ts';
import { demoId } from '../../src/features/demo/demo-id.ts';
import type { Play } from './cast.ts';
import { doDeed } from './do-deed.ts';
import { nobodyYet } from './known.ts';
import type { Stage } from './stage.ts';

/** When one deed was done, by the machine's clock in milliseconds, and on which day of the play. */
export interface Done {
  readonly on: PlainDate;
  readonly from: number;
}

/** Plays all deeds in their order, on the day each is done. Answers when each was. */
export async function playAll(stage: Stage, { deeds, newcomers, runs }: Play): Promise<readonly Done[]> {
  const known = await nobodyYet(stage.administrator, new Map(runs.map((key) => [key, demoId('run', key)])));
  const done: Done[] = [];
  let day: PlainDate | undefined;
  for (const deed of deeds) {
    if (deed.on !== day) await stage.moveTo(deed.on);
    day = deed.on;
    const someone = newcomers.get(deed.citizen);
    if (someone === undefined) throw new Error(`nobody has the number ${deed.citizen}`);
    done.push({ on: deed.on, from: Date.now() });
    await doDeed(stage, known, deed, someone);
    await nextMillisecond();
  }
  return done;
}

/** What a deed wrote is told from what the next one writes by when: two must not share a millisecond. */
async function nextMillisecond(): Promise<void> {
  const last = Date.now();
  while (Date.now() === last) await rest(0);
}
