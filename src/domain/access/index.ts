export { accessTable } from './access-table.ts';
export { type Action, type ActionName, actionNames, actions } from './action.ts';
export { type Cell, closed, type Reach, type Right } from './cell.ts';
export { isImplied } from './implied.ts';
export { buttons, guards, type Held, isOpen, type Lock, makeLock, type Opening } from './locks.ts';
export { type RecordKind, recordKinds } from './record-kind.ts';
export { type Relation, relations, type TeamRelation } from './relation.ts';
export type { Scope } from './scope.ts';
