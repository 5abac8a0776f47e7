import type { World, WorldViewer } from '../world/world.ts';
import { type Column, type MatrixCell, matrix } from './matrix.ts';
import type { Row } from './records.ts';
import { isReleased, isUndecided, relationsTo } from './relations.ts';

const generalKinds = ['talk', 'phone_call', 'network_meeting', 'group_course', 'cafe', 'other'];
const contentOf: Partial<Record<Column, string>> = { note: 'shared_note', att: 'attendance' };

/** What the oracle says of one viewer, one row and one right: which relations are held, and which of them open it. */
export interface Verdict {
  readonly held: ReadonlySet<string>;
  readonly openedBy: readonly string[];
}

/**
 * Judges a right over a row. With `only`, just these relations may open it (an action may ask for more than the
 * matrix); a new row the viewer writes counts as their own.
 */
export function verdict(
  world: World,
  viewer: WorldViewer,
  column: Column,
  row: Row,
  right: 'read' | 'write',
  only?: readonly string[],
): Verdict {
  const held = relationsTo(world, viewer, row.place);
  const openedBy = [...held].filter((relation) => {
    const cell = matrix.get(relation)?.get(column);
    if (cell === undefined || !cell[right]) return false;
    return (
      (only === undefined || only.includes(relation)) && holds(relation, cell, world, viewer, column, row)
    );
  });
  return { held, openedBy };
}

function holds(
  relation: string,
  cell: MatrixCell,
  world: World,
  viewer: WorldViewer,
  column: Column,
  row: Row,
): boolean {
  switch (cell.condition) {
    case undefined:
      return true;
    case 'u':
      return row.referral === undefined || isUndecided(world, row.referral);
    case 'o':
      return row.own === viewer.account;
    case 'k':
      return generalKinds.includes(row.sessionKind ?? '');
    case 'c':
      return row.sessionKind === 'company_visit';
    case 'f':
      return isReleased(world, viewer, contentOf[column] ?? '', row.place.referral ?? '', relation);
    case 's':
      return row.audience === 'team_and_citizen';
  }
}
