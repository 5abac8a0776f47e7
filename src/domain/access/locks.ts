import { accessTable } from './access-table.ts';
import { type Action, type ActionName, actionNames, actions } from './action.ts';
import type { Cell, Reach } from './cell.ts';
import { isImpliedAtTheDoor } from './implied.ts';
import type { RecordKind } from './record-kind.ts';
import { type Relation, relations } from './relation.ts';

/** A relation a viewer holds to a record, with the condition that holds there where a reach asks for one. */
export type Held = Relation | `${Relation}:undecided` | `${Relation}:released:${RecordKind}`;

/** One opening of an action: the relation that gives it and how far it reaches. */
export interface Opening {
  readonly relation: Relation;
  readonly reach: Reach;
}

/** For each action the relations that open it. The route guard, the button and the policy each get a copy. */
export type Lock = Readonly<Record<ActionName, readonly Opening[]>>;

/** Every opening of an action, straight from the table. */
export function openingsOf(name: ActionName): Opening[] {
  const { kind, right, only }: Action = actions[name];
  return (only ?? relations).flatMap((relation) => {
    const reach = (accessTable[relation][kind] as Cell)[right];
    return reach === undefined ? [] : [{ relation, reach }];
  });
}

/** Works one lock out of the access table, without what goes without saying. */
export function makeLock(): Lock {
  const entries = actionNames.map((name) => [
    name,
    openingsOf(name).filter((opening) => adds(name, opening)),
  ]);
  return Object.fromEntries(entries) as unknown as Lock;
}

function adds(name: ActionName, { relation }: Opening): boolean {
  const { at, kind, right }: Action = actions[name];
  return at.some((scope) => !isImpliedAtTheDoor(relation, kind, right, scope));
}

/**
 * Whether what a viewer holds to a record lets an action be tried at all. Reaches that depend on the single
 * row (own, kinds, readers chosen) pass here; the row's policy then decides row by row.
 */
export function isOpen(lock: Lock, name: ActionName, held: ReadonlySet<Held>): boolean {
  const { kind } = actions[name];
  return lock[name].some(({ relation, reach }) => {
    if (!held.has(relation)) return false;
    if (reach === 'undecided') return held.has(`${relation}:undecided`);
    if (reach === 'released') return held.has(`${relation}:released:${kind}`);
    return true;
  });
}

/** Asked by the router before a handler runs. */
export const guards: Lock = makeLock();

/** Asked by pages before they show the way to an action. */
export const buttons: Lock = makeLock();
