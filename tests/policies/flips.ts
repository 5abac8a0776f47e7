import { accessTable } from '../../src/domain/access/access-table.ts';
import { type ActionName, actionNames, actions } from '../../src/domain/access/action.ts';
import type { Cell } from '../../src/domain/access/cell.ts';
import { isImpliedAtTheDoor, isImpliedOnRows } from '../../src/domain/access/implied.ts';
import { type Lock, makeLock, type Opening } from '../../src/domain/access/locks.ts';
import { relations } from '../../src/domain/access/relation.ts';
import { anchors } from '../../src/features/access/policies/anchors.ts';
import { clauseSql } from '../../src/features/access/policies/clause.ts';
import { makePolicies, type Policy } from '../../src/features/access/policies/policy.ts';
import { recordTables } from '../../src/features/access/policies/record-tables.ts';

/** One policy changed in one place. */
export interface PolicyFlip {
  readonly name: string;
  readonly policy: Policy;
  readonly flipped: Policy;
}

/** One guard or button changed in one place. */
export interface LockFlip {
  readonly name: string;
  readonly which: 'guard' | 'button';
  readonly flipped: Lock;
}

/** Every way to change one generated policy in one place: a clause gone, widened or added, a demand gone. */
export function policyFlips(): PolicyFlip[] {
  return makePolicies().flatMap((policy) => [
    ...policy.clauses.flatMap((_, i) => removed(policy, i)),
    ...policy.clauses.flatMap((_, i) => widened(policy, i)),
    ...added(policy),
    ...policy.always.map((demand, i) => ({
      name: `${policy.name}: no longer demands ${demand}`,
      policy,
      flipped: { ...policy, always: policy.always.toSpliced(i, 1) },
    })),
  ]);
}

function removed(policy: Policy, i: number): PolicyFlip[] {
  const name = `${policy.name}: shut to ${policy.clauses[i]?.opening.relation}`;
  return [{ name, policy, flipped: { ...policy, clauses: policy.clauses.toSpliced(i, 1) } }];
}

function widened(policy: Policy, i: number): PolicyFlip[] {
  const clause = policy.clauses[i];
  if (clause === undefined || clause.opening.reach === 'all') return [];
  const opening: Opening = { relation: clause.opening.relation, reach: 'all' };
  const sql = sqlOf(policy, opening);
  if (sql === clause.sql) return [];
  const flipped = { ...policy, clauses: policy.clauses.with(i, { opening, sql }) };
  return [{ name: `${policy.name}: all rows open to ${opening.relation}`, policy, flipped }];
}

function added(policy: Policy): PolicyFlip[] {
  const { table, scope, kind, right } = placeOf(policy);
  return (
    relations
      .filter((relation) => !policy.clauses.some(({ opening }) => opening.relation === relation))
      .filter((relation) => anchors[relation][scope] !== undefined)
      // A decision is never there to be read while the intake still sees the referral.
      .filter((relation) => !(table.onlyOnceAnswered && right === 'read' && relation === 'intake_member'))
      // An update finds only rows that its viewer may read.
      .filter(
        (relation) =>
          policy.command !== 'update' || (accessTable[relation][table.kind] as Cell).read !== undefined,
      )
      // A citizen acts from no organisation, so a row that must name the viewer's own never passes anyway.
      .filter(
        (relation) =>
          relation !== 'citizen' || !policy.always.some((sql) => sql.includes('viewer_organisation')),
      )
      .filter((relation) => !(opensAnyway(policy, relation) && isImpliedOnRows(relation, kind, right, scope)))
      .map((relation) => {
        const opening: Opening = { relation, reach: 'all' };
        const clauses = [...policy.clauses, { opening, sql: sqlOf(policy, opening) }];
        return { name: `${policy.name}: opened to ${relation}`, policy, flipped: { ...policy, clauses } };
      })
  );
}

/** The cell is open in the table, and missing from the policy only because it says nothing new. */
function opensAnyway(policy: Policy, relation: (typeof relations)[number]): boolean {
  const cell: Cell = accessTable[relation][actions[policy.action].kind];
  return cell[actions[policy.action].right] !== undefined;
}

function sqlOf(policy: Policy, opening: Opening): string {
  const { table, scope, kind, right } = placeOf(policy);
  return clauseSql(opening, table, scope, kind, right);
}

function placeOf(policy: Policy) {
  const table = recordTables.find((one) => one.table === policy.table);
  if (table === undefined) throw new Error(`no such table: ${policy.table}`);
  const write = table.writes.find((one) => one.action === policy.action && one.command === policy.command);
  const { kind, right } = actions[policy.action];
  return { table, scope: write?.scope ?? table.scope, kind, right };
}

/** Every way to change one guard or one button in one place: a relation gone, added, or freed of its condition. */
export function lockFlips(which: LockFlip['which']): LockFlip[] {
  const lock = makeLock();
  return actionNames.flatMap((name) => [
    ...lock[name].map((opening, i) =>
      flip(lock, which, name, lock[name].toSpliced(i, 1), `shut to ${opening.relation}`),
    ),
    ...lock[name].flatMap((opening, i) =>
      canFail(name, opening)
        ? [
            flip(
              lock,
              which,
              name,
              lock[name].with(i, { ...opening, reach: 'all' }),
              `always open to ${opening.relation}`,
            ),
          ]
        : [],
    ),
    ...missingFrom(lock, name).map((relation) =>
      flip(lock, which, name, [...lock[name], { relation, reach: 'all' }], `opened to ${relation}`),
    ),
  ]);
}

/** Conditions the door asks about; at a citizen a referral is only about to be sent, and never decided. */
function canFail(name: ActionName, { reach }: Opening): boolean {
  return (
    reach === 'released' || (reach === 'undecided' && actions[name].at.some((scope) => scope === 'referral'))
  );
}

function missingFrom(lock: Lock, name: ActionName): (typeof relations)[number][] {
  const { at, kind, right } = actions[name];
  return relations.filter(
    (relation) =>
      !lock[name].some((opening) => opening.relation === relation) &&
      at.some(
        (scope) =>
          anchors[relation][scope] !== undefined && !isImpliedAtTheDoor(relation, kind, right, scope),
      ),
  );
}

function flip(
  lock: Lock,
  which: LockFlip['which'],
  name: ActionName,
  openings: readonly Opening[],
  what: string,
): LockFlip {
  return { name: `${which} ${name}: ${what}`, which, flipped: { ...lock, [name]: openings } };
}
