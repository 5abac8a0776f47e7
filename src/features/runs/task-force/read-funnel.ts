import { countFunnel, type PledgeFunnel } from '../../../domain/place-step/count-funnel.ts';
import type { Visit } from '../../access/index.ts';
import { readPledges } from '../company-acts/read-pledges.ts';
import { readMovedPeople } from '../moves/move-queries.ts';
import { type RecordedUse, readUses } from './funnel-queries.ts';

export interface CountedFunnel {
  readonly funnel: PledgeFunnel;
  readonly uses: readonly RecordedUse[];
}

/** How far what a run was promised has come today; whoever has moved between municipalities is one person. */
export async function readFunnel(visit: Visit, run: string): Promise<CountedFunnel> {
  const { today } = visit;
  const moved = await readMovedPeople(visit, run, { asOf: today, knownAt: today });
  const uses = await readUses(visit, run, (citizen) => moved.get(citizen) ?? citizen);
  return { funnel: countFunnel(await readPledges(visit, run), uses, today), uses };
}
