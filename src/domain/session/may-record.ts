import { accessTable } from '../access/access-table.ts';
import type { Cell } from '../access/cell.ts';
import type { Relation } from '../access/relation.ts';
import { groupOfKind, type SessionKind } from './session-kind.ts';

/**
 * Whether somebody may plan a session with a citizen, and write down whether the citizen came: the access table's own
 * column, at one session.
 *
 * @param held what the viewer holds to the citizen's course
 * @param isHolder whether it is the viewer who holds the session
 */
export function mayRecordAt(held: readonly Relation[], kind: SessionKind, isHolder: boolean): boolean {
  return held.some((relation) => {
    const { write }: Cell = accessTable[relation].attendance;
    switch (write) {
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
