import type { ActionName } from '../../src/domain/access/action.ts';
import { makeLock } from '../../src/domain/access/locks.ts';
import { type LockFlip, lockFlips, type PolicyFlip, policyFlips } from './flips.ts';
import { isAskedAt, openedAtTheDoor, targetsOf } from './guards.ts';
import { subjects } from './oracle/records.ts';
import { relationsTo } from './oracle/relations.ts';
import type { Row } from './oracle/row.ts';
import { type Verdict, verdict } from './oracle/verdict.ts';
import type { World, WorldViewer } from './world/world.ts';
import type { WriteCase } from './write-cases/write-case.ts';
import { writeCases } from './write-cases.ts';

/**
 * The flips that would not show in a world, by name: to shut a relation out shows where it alone opens, to let one in
 * where somebody who holds it is refused. A policy is asked about at the rows of its own table, a guard and a button at
 * what an address of theirs can name.
 */
export function unshownFlips(world: World, viewers: readonly WorldViewer[]): string[] {
  return [...unshownAtRows(world, viewers), ...unshownAtDoors(world, viewers)];
}

function unshownAtRows(world: World, viewers: readonly WorldViewer[]): string[] {
  const shown = new Set([...shownByReads(world, viewers), ...shownByWrites(world, viewers)]);
  return policyFlips()
    .filter((flip) => flip.relation !== undefined && !shown.has(keyOf(flip)))
    .map(({ name }) => name);
}

type Change = 'shut' | 'let in';

function keyOf({ policy, relation, flipped }: PolicyFlip): string {
  const change: Change = flipped.clauses.length < policy.clauses.length ? 'shut' : 'let in';
  const way = policy.command === 'select' ? 'read' : (standIns[policy.action] ?? policy.action);
  return `${change} ${relation} ${policy.table} ${way}`;
}

/** The same row can come of a step or of a choice; one way of trying stands for both. */
export const standIns: Readonly<Record<string, string>> = { 'referral.choose': 'referral.record_step' };

function shownByReads(world: World, viewers: readonly WorldViewer[]): string[] {
  return subjects.flatMap(({ table, column, rows }) => {
    const all = rows(world);
    const verdicts = viewers.flatMap((viewer) =>
      all.map((row) => verdict(world, viewer, column, row, 'read')),
    );
    return shownBy(verdicts, `${table} read`);
  });
}

function shownByWrites(world: World, viewers: readonly WorldViewer[]): string[] {
  return writeCases.flatMap((write) => {
    const { table, action, models } = write;
    const all = models(world);
    const verdicts = viewers.flatMap((viewer) => all.map(({ row }) => judge(world, viewer, write, row)));
    return shownBy(verdicts, `${table} ${standIns[action] ?? action}`);
  });
}

/** Whoever another right lets write the same row opens it, too. */
function judge(world: World, viewer: WorldViewer, write: WriteCase, row: Row): Verdict {
  const by = ({ column, only, look }: Pick<WriteCase, 'column' | 'only' | 'look'>) =>
    verdict(world, viewer, column, look(row, viewer), 'write', only);
  const { held, openedBy } = by(write);
  return { held, openedBy: write.or === undefined ? openedBy : [...openedBy, ...by(write.or).openedBy] };
}

function shownBy(verdicts: readonly Verdict[], where: string): string[] {
  const shown = new Set<string>();
  for (const { held, openedBy } of verdicts) {
    if (openedBy.length === 1) shown.add(`shut ${openedBy[0]} ${where}`);
    if (openedBy.length === 0) for (const relation of held) shown.add(`let in ${relation} ${where}`);
  }
  return [...shown];
}

/** Guards and buttons are made of the same lock, so what is said of a guard goes for its button. */
function unshownAtDoors(world: World, viewers: readonly WorldViewer[]): string[] {
  const byAction = Map.groupBy(lockFlips('guard'), ({ action }) => action);
  return [...byAction].flatMap(([action, flips]) => {
    const missing = new Map(flips.map((flip) => [doorKeyOf(flip), flip.name]));
    lookUntilShown(world, viewers, action, missing);
    return [...missing.values()];
  });
}

const lock = makeLock();

function doorKeyOf({ action, relation, flipped }: LockFlip): string {
  const change: Change = flipped[action].length < lock[action].length ? 'shut' : 'let in';
  return `${change} ${relation}`;
}

/** Takes from what is missing whatever shows at some door, and stops when nothing is missing. */
function lookUntilShown(
  world: World,
  viewers: readonly WorldViewer[],
  action: ActionName,
  missing: Map<string, string>,
): void {
  for (const target of targetsOf(world).filter((one) => isAskedAt(action, one)))
    for (const viewer of viewers) {
      if (missing.size === 0) return;
      const openedBy = openedAtTheDoor(world, viewer, target, action);
      if (openedBy.length === 1) missing.delete(`shut ${openedBy[0]}`);
      if (openedBy.length > 0) continue;
      for (const relation of relationsTo(world, viewer, target.place)) missing.delete(`let in ${relation}`);
    }
}
