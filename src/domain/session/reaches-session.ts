import { accessTable } from '../access/access-table.ts';
import type { Cell, Right } from '../access/cell.ts';
import type { RecordKind } from '../access/record-kind.ts';
import type { Relation } from '../access/relation.ts';
import { groupOfKind, type SessionKind } from './session-kind.ts';

/** What a right of one's is about: whether citizens came, or who has signed up. */
export type SessionRecord = Extract<RecordKind, 'attendance' | 'sign_up'>;

/**
 * Whether a right reaches one session: the access table's own column, where the session's kind and holder decide.
 *
 * @param held what the viewer holds to the citizen's course
 * @param isHolder whether it is the viewer who holds the session
 */
export function reachesSession(
  held: readonly Relation[],
  record: SessionRecord,
  right: Right,
  kind: SessionKind,
  isHolder: boolean,
): boolean {
  return held.some((relation) => {
    const cell: Cell = accessTable[relation][record];
    switch (cell[right]) {
      case 'all':
        return true;
      case 'own':
        return isHolder;
      case 'own_kinds':
        return groupOfKind[kind] === 'general';
      case 'company_kinds':
        return groupOfKind[kind] === 'company';
      // Somebody let in by invitation sees nobody's part in any other meeting.
      case 'invited':
        return true;
      default:
        return false;
    }
  });
}
