import { type PolicyFlip, policyFlips } from './flips.ts';
import { subjects } from './oracle/records.ts';
import type { Row } from './oracle/row.ts';
import { type Verdict, verdict } from './oracle/verdict.ts';
import type { World, WorldViewer } from './world/world.ts';
import type { WriteCase } from './write-cases/write-case.ts';
import { writeCases } from './write-cases.ts';

/**
 * The flips of policies that would not show in a world, by name: to shut a relation out shows at a row which it alone
 * opens, to let one in at a row that is refused to somebody who holds it; each in the policy's own table.
 */
export function unshownFlips(world: World, viewers: readonly WorldViewer[]): string[] {
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
