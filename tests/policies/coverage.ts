import { type Column, columns, matrix, rowNames } from './oracle/matrix.ts';
import { subjects } from './oracle/records.ts';
import { verdict } from './oracle/verdict.ts';
import type { World, WorldViewer } from './world/world.ts';
import { writeCases } from './write-cases.ts';

/** How often one cell was tried: opened, opened by this relation alone, and refused in the relation's face or nearby. */
interface Tried {
  alone: number;
  refusedToHolder: number;
  refusedElsewhere: number;
}

/**
 * The cells of the matrix that a world does not try as they deserve, in words. An open cell wants a row that this
 * relation alone opens, and a row refused to somebody who holds the relation elsewhere; a closed cell wants a row
 * refused to a holder. A flip of any such cell must then show.
 */
export function untriedCells(world: World, viewers: readonly WorldViewer[]): string[] {
  const tried = new Map<string, Tried>();
  for (const viewer of viewers) tryReads(world, viewer, tried);
  for (const viewer of viewers) tryWrites(world, viewer, tried);
  return rowNames.flatMap((row) =>
    columns.flatMap((column) => rightsOf(column).flatMap((right) => lacks(row, column, right, tried))),
  );
}

/** Writing is tried where some action writes. */
function rightsOf(column: Column): ('read' | 'write')[] {
  return writeCases.some((write) => write.column === column) ? ['read', 'write'] : ['read'];
}

function tryReads(world: World, viewer: WorldViewer, tried: Map<string, Tried>): void {
  for (const { column, rows } of subjects) {
    const verdicts = rows(world).map((row) => verdict(world, viewer, column, row, 'read'));
    note(verdicts, column, 'read', tried);
  }
}

function tryWrites(world: World, viewer: WorldViewer, tried: Map<string, Tried>): void {
  for (const { column, only, attempts } of writeCases) {
    const verdicts = attempts(world, viewer, viewer.account).map(({ row }) =>
      verdict(world, viewer, column, row, 'write', only),
    );
    note(verdicts, column, 'write', tried);
  }
}

function note(
  verdicts: readonly { held: ReadonlySet<string>; openedBy: readonly string[] }[],
  column: Column,
  right: string,
  tried: Map<string, Tried>,
): void {
  for (const row of rowNames) {
    const key = `${row} ${column} ${right}`;
    const count = tried.get(key) ?? { alone: 0, refusedToHolder: 0, refusedElsewhere: 0 };
    tried.set(key, count);
    const holdsSomewhere = verdicts.some(({ held }) => held.has(row));
    for (const { held, openedBy } of verdicts) {
      if (openedBy.length === 1 && openedBy[0] === row) count.alone += 1;
      if (openedBy.length === 0 && held.has(row)) count.refusedToHolder += 1;
      if (openedBy.length === 0 && holdsSomewhere && !held.has(row)) count.refusedElsewhere += 1;
    }
  }
}

function lacks(
  row: string,
  column: Column,
  right: 'read' | 'write',
  tried: ReadonlyMap<string, Tried>,
): string[] {
  const key = `${row} ${column} ${right}`;
  const cell = matrix.get(row)?.get(column);
  const count = tried.get(key) ?? { alone: 0, refusedToHolder: 0, refusedElsewhere: 0 };
  // What somebody writes in their own journal is their own: that condition cannot fail on a new row.
  const signedByItself = right === 'write' && column === 'jour';
  if (cell?.[right] && actionsOpen(row, column, right)) {
    if (count.alone === 0 && !comesWithTheTeam(row, column, right))
      return [`${key}: never opened by this relation alone`];
    if (count.refusedElsewhere === 0) return [`${key}: never refused on somebody else's record`];
    if (cell.condition !== undefined && !signedByItself && count.refusedToHolder === 0)
      return [`${key}: condition never failed`];
    return [];
  }
  const meets = standsTo(row, column);
  return meets && count.refusedToHolder === 0 ? [`${key}: never refused to a holder`] : [];
}

/** Nobody coordinates, or answers for a course from within its team, without a team row that opens as much. */
function comesWithTheTeam(row: string, column: Column, right: 'read' | 'write'): boolean {
  const everyTeamRow = rowNames
    .filter((name) => /^team_/.test(name))
    .map((name) => matrix.get(name)?.get(column));
  if (!everyTeamRow.every((cell) => cell?.[right] && cell.condition === undefined)) return false;
  return (
    row === 'coordinator' ||
    (row === 'responsible_on_team' && ['call', 'ident', 'resp', 'enrol', 'estat'].includes(column))
  );
}

/** Some cells open writing that no action of today uses for this relation (giving consent on behalf, say). */
function actionsOpen(row: string, column: Column, right: 'read' | 'write'): boolean {
  return (
    right === 'read' ||
    writeCases.some(
      (write) => write.column === column && (write.only === undefined || write.only.includes(row)),
    )
  );
}

/** A relation meets a column when some row of that column can be stood to in it. */
function standsTo(row: string, column: Column): boolean {
  if (column === 'fig') return row === 'project_leader';
  if (column === 'rstat' || column === 'ref') return row !== 'former_team_member';
  if (row === 'former_team_member') return ['enrol', 'estat', 'att', 'note', 'jour'].includes(column);
  if (row === 'intake_member') return !['enrol', 'estat', 'att', 'note', 'jour'].includes(column);
  return true;
}
