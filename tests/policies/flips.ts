import { accessTable } from '../../src/domain/access/access-table.ts';
import { type ActionName, actionNames, actions } from '../../src/domain/access/action.ts';
import type { Cell } from '../../src/domain/access/cell.ts';
import { isImpliedAtTheDoor, isImpliedOnRows } from '../../src/domain/access/implied.ts';
import { type Lock, makeLock, type Opening } from '../../src/domain/access/locks.ts';
import { personalParts, type Relation, relations } from '../../src/domain/access/relation.ts';
import { anchors } from '../../src/features/access/policies/anchors.ts';
import { clauseSql } from '../../src/features/access/policies/clause.ts';
import { makePolicies, type Policy } from '../../src/features/access/policies/policy.ts';
import { recordTables } from '../../src/features/access/policies/record-tables.ts';

/** One policy changed in one place. */
export interface PolicyFlip {
  readonly name: string;
  readonly policy: Policy;
  readonly flipped: Policy;
  /** Whose clause was changed; absent where a demand on every row went. */
  readonly relation?: Relation;
}

/** One guard or button changed in one place. */
export interface LockFlip {
  readonly name: string;
  readonly which: 'guard' | 'button';
  readonly action: ActionName;
  /** Whose opening was changed. */
  readonly relation: Relation;
  readonly flipped: Lock;
}

const everyPolicy = makePolicies();

/** Every way to change one generated policy in one place: a clause gone, widened or added, a demand gone. */
export function policyFlips(): PolicyFlip[] {
  return everyPolicy.flatMap((policy) => [
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
  const clause = policy.clauses[i];
  // A row of this table is never opened one by one, so that clause opens nothing.
  if (clause === undefined || clause.sql.endsWith(' and false')) return [];
  const { relation } = clause.opening;
  const name = `${policy.name}: shut to ${relation}`;
  return [{ name, policy, relation, flipped: { ...policy, clauses: policy.clauses.toSpliced(i, 1) } }];
}

function widened(policy: Policy, i: number): PolicyFlip[] {
  const clause = policy.clauses[i];
  if (clause === undefined || clause.opening.reach === 'all') return [];
  const { relation } = clause.opening;
  const opening: Opening = { relation, reach: 'all' };
  const sql = sqlOf(policy, opening);
  if (sql === clause.sql || readsNoFurther(policy, clause.opening)) return [];
  const flipped = { ...policy, clauses: policy.clauses.with(i, { opening, sql }) };
  return [{ name: `${policy.name}: all rows open to ${relation}`, policy, relation, flipped }];
}

/** An update finds only rows that its viewer may read: where reading reaches no further, widening it shows nothing. */
function readsNoFurther(policy: Policy, { relation, reach }: Opening): boolean {
  const { table } = placeOf(policy);
  return policy.command === 'update' && (accessTable[relation][table.kind] as Cell).read === reach;
}

function added(policy: Policy): PolicyFlip[] {
  return relations
    .filter((relation) => canBeNoticed(policy, relation))
    .map((relation) => {
      const opening: Opening = { relation, reach: 'all' };
      const clauses = [...policy.clauses, { opening, sql: sqlOf(policy, opening) }];
      return {
        name: `${policy.name}: opened to ${relation}`,
        policy,
        relation,
        flipped: { ...policy, clauses },
      };
    });
}

/** Whether opening a policy to one more relation could show at all: not where that changes nothing for anybody. */
function canBeNoticed(policy: Policy, relation: Relation): boolean {
  const { table, scope, kind, right } = placeOf(policy);
  const found = anchors[relation][scope] !== undefined;
  const already = policy.clauses.some(({ opening }) => opening.relation === relation);
  // A decision, or what comes after it, is never there while the intake still sees the referral.
  const tooEarly = table.onlyOnceAnswered === true && relation === 'intake_member';
  const tooLate = table.neverMetBy?.includes(relation) === true;
  // An update finds only rows that its viewer may read.
  const blind = policy.command === 'update' && (accessTable[relation][table.kind] as Cell).read === undefined;
  const implied = opensAnyway(policy, relation) && isImpliedOnRows(relation, kind, right, scope);
  return (
    found &&
    !(already || tooEarly || tooLate || blind || implied) &&
    !actsFromNoHouse(policy, relation) &&
    !comesWithLeading(relation, policy.clauses) &&
    !isOpenBesides(policy, relation)
  );
}

/** A citizen or somebody around one acts from no organisation: a row that must name the viewer's own never passes. */
function actsFromNoHouse(policy: Policy, relation: Relation): boolean {
  return (
    ['citizen', 'link_holder', 'company_by_link', ...personalParts].includes(relation) &&
    policy.always.some((sql) => sql.includes('viewer_organisation'))
  );
}

/** Only who leads the run holds a leader's need: what leading opens whole, the need opens no further. */
function comesWithLeading(relation: Relation, clauses: readonly { readonly opening: Opening }[]): boolean {
  return (
    relation === 'leader_by_grant' &&
    clauses.some(({ opening }) => opening.relation === 'project_leader' && opening.reach === 'all')
  );
}

/** Another policy lets the relation add the very same rows, and demands no more. */
function isOpenBesides(policy: Policy, relation: Relation): boolean {
  return everyPolicy.some(
    (other) =>
      other.name !== policy.name &&
      other.table === policy.table &&
      other.command === policy.command &&
      other.clauses.some(
        ({ opening, sql }) =>
          opening.relation === relation && sql === sqlOf(policy, { relation, reach: 'all' }),
      ) &&
      other.always.every((demand) => policy.always.includes(demand)),
  );
}

/** The cell is open in the table, and missing from the policy only because it says nothing new. */
function opensAnyway(policy: Policy, relation: Relation): boolean {
  const cell: Cell = accessTable[relation][actions[policy.action].kind];
  return cell[actions[policy.action].right] !== undefined;
}

function sqlOf(policy: Policy, opening: Opening): string {
  const { table, scope, kind, how } = placeOf(policy);
  return clauseSql(opening, table, scope, kind, how);
}

function placeOf(policy: Policy) {
  const table = recordTables.find((one) => one.table === policy.table);
  if (table === undefined) throw new Error(`no such table: ${policy.table}`);
  const write = table.writes.find((one) => one.action === policy.action && one.command === policy.command);
  const { kind, right } = actions[policy.action];
  return { table, scope: write?.scope ?? table.scope, kind, right, how: write?.command ?? ('read' as const) };
}

/** Every way to change one guard or one button in one place: a relation gone, added, or freed of its condition. */
export function lockFlips(which: LockFlip['which']): LockFlip[] {
  const lock = makeLock();
  return actionNames.flatMap((name) => [
    ...lock[name].flatMap((opening, i) =>
      isMetAtTheDoor(name, opening.relation)
        ? [flip(lock, which, name, opening.relation, lock[name].toSpliced(i, 1), 'shut to')]
        : [],
    ),
    ...lock[name].flatMap((opening, i) =>
      canFail(name, opening)
        ? [
            flip(
              lock,
              which,
              name,
              opening.relation,
              lock[name].with(i, { ...opening, reach: 'all' }),
              'always open to',
            ),
          ]
        : [],
    ),
    ...missingFrom(lock, name).map((relation) =>
      flip(lock, which, name, relation, [...lock[name], { relation, reach: 'all' }], 'opened to'),
    ),
  ]);
}

/** Conditions the door asks about; at a citizen a referral is only about to be sent, and never decided. */
function canFail(name: ActionName, { reach }: Opening): boolean {
  return (
    reach === 'released' || (reach === 'undecided' && actions[name].at.some((scope) => scope === 'referral'))
  );
}

/** Whether anybody stands in the relation to what an address of the action names: a card is shared, and never its house. */
function isMetAtTheDoor(name: ActionName, relation: Relation): boolean {
  return actions[name].at.some((scope) => anchors[relation][scope] !== undefined);
}

function missingFrom(lock: Lock, name: ActionName): Relation[] {
  const { at, kind, right } = actions[name];
  return relations.filter(
    (relation) =>
      !lock[name].some((opening) => opening.relation === relation) &&
      !comesWithLeading(
        relation,
        lock[name].map((opening) => ({ opening })),
      ) &&
      at.some(
        (scope) =>
          anchors[relation][scope] !== undefined && !isImpliedAtTheDoor(relation, kind, right, scope),
      ),
  );
}

function flip(
  lock: Lock,
  which: LockFlip['which'],
  action: ActionName,
  relation: Relation,
  openings: readonly Opening[],
  what: string,
): LockFlip {
  const name = `${which} ${action}: ${what} ${relation}`;
  return { name, which, action, relation, flipped: { ...lock, [action]: openings } };
}
