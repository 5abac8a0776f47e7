import type { Client } from 'pg';
import { policySql } from '../../src/features/access/policies/policy.ts';
import { lockFlips, type PolicyFlip, policyFlips } from './flips.ts';
import { compareLock, type Standing, standingsOf } from './guards.ts';
import { holdersOf } from './oracle/holders.ts';
import { compareReads } from './reads.ts';
import { standIns } from './unshown-flips.ts';
import type { World, WorldViewer } from './world/world.ts';
import { runTrials, type Trial, trialsNear } from './writes.ts';

/** A changed lock, and whether the access suite noticed. */
export interface FlipResult {
  readonly name: string;
  readonly red: boolean;
}

/** The world the suite looks at, with what does not change from flip to flip worked out once. */
export interface FlipGround {
  readonly administrator: Client;
  readonly app: Client;
  readonly world: World;
  readonly viewers: readonly WorldViewer[];
  readonly standings: readonly Standing[];
}

export async function layFlipGround(
  administrator: Client,
  app: Client,
  world: World,
  viewers: readonly WorldViewer[],
): Promise<FlipGround> {
  return { administrator, app, world, viewers, standings: await standingsOf(app, world, viewers) };
}

/** Every flip there is, as work that has not begun: change one lock, run the suite, put the lock back. */
export function allFlips(ground: FlipGround): { name: string; run: () => Promise<FlipResult> }[] {
  const trials = new Map<string, Trial[]>();
  const policies = policyFlips().map((flip) => ({
    name: flip.name,
    run: () => flipPolicy(ground, flip, trials),
  }));
  const locks = [...lockFlips('guard'), ...lockFlips('button')].map(({ name, action, flipped }) => ({
    name,
    run: async () => ({
      name,
      red: compareLock(flipped, ground.world, ground.standings, [action]).length > 0,
    }),
  }));
  return [...policies, ...locks];
}

async function flipPolicy(
  ground: FlipGround,
  flip: PolicyFlip,
  trials: Map<string, Trial[]>,
): Promise<FlipResult> {
  await replace(ground.administrator, flip.policy.name, flip.policy.table, policySql(flip.flipped));
  try {
    return { name: flip.name, red: await notices(ground, flip, trials) };
  } finally {
    await replace(ground.administrator, flip.policy.name, flip.policy.table, policySql(flip.policy));
  }
}

/**
 * Whether the suite turns red: of all it asks, what this policy has a say in. Asked first where it is likely to show, and
 * everywhere else before it is said that nothing noticed.
 */
async function notices(ground: FlipGround, flip: PolicyFlip, known: Map<string, Trial[]>): Promise<boolean> {
  return flip.policy.command === 'select' ? noticesRead(ground, flip) : noticesWrite(ground, flip, known);
}

async function noticesRead(
  { app, world, viewers }: FlipGround,
  { policy, relation }: PolicyFlip,
): Promise<boolean> {
  const holders = relation === undefined ? [] : holdersOf(world, viewers, policy.table, relation);
  const others = viewers.filter((viewer) => !holders.includes(viewer));
  for (const asked of [holders, others])
    if ((await compareReads(app, world, asked, policy.table, 1)).length > 0) return true;
  return false;
}

/**
 * A changed clause can show only to those who hold its relation: one that was shut at what was let through before, and so
 * a demand that went, which forgeries of such writes would find.
 */
async function noticesWrite(
  { app, world, viewers }: FlipGround,
  { policy, flipped, relation }: PolicyFlip,
  known: Map<string, Trial[]>,
): Promise<boolean> {
  const near = known.get(policy.table) ?? trialsNear(world, viewers, policy.table);
  known.set(policy.table, near);
  const trials = near.filter(({ held }) => relation === undefined || held.has(relation));
  const showsAtAllowed = relation === undefined || flipped.clauses.length < policy.clauses.length;
  const action = standIns[policy.action] ?? policy.action;
  const isLikely = ({ allowed, write }: Trial): boolean =>
    allowed === showsAtAllowed && write.action === action;
  for (const likely of [true, false]) {
    const asked = trials.filter((trial) => isLikely(trial) === likely);
    if ((await runTrials(app, world, viewers, asked, 1)).length > 0) return true;
  }
  return false;
}

async function replace(administrator: Client, name: string, table: string, sql: string): Promise<void> {
  await administrator.query(
    `begin; set local role fodfaeste_owner; drop policy "${name}" on ${table}; ${sql} commit;`,
  );
}
