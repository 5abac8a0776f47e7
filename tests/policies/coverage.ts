import { type Column, columns, type MatrixCell, matrix, rowNames } from './oracle/matrix.ts';
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
  tryReads(world, viewers, tried);
  tryWrites(world, viewers, tried);
  return rowNames.flatMap((row) =>
    columns.flatMap((column) => rightsOf(column).flatMap((right) => lacks(row, column, right, tried))),
  );
}

/** Writing is tried where some action writes. */
function rightsOf(column: Column): ('read' | 'write')[] {
  return writeCases.some((write) => write.column === column) ? ['read', 'write'] : ['read'];
}

function tryReads(world: World, viewers: readonly WorldViewer[], tried: Map<string, Tried>): void {
  for (const { column, rows } of subjects) {
    const all = rows(world);
    for (const viewer of viewers)
      note(
        all.map((row) => verdict(world, viewer, column, row, 'read')),
        column,
        'read',
        tried,
      );
  }
}

function tryWrites(world: World, viewers: readonly WorldViewer[], tried: Map<string, Tried>): void {
  for (const { column, only, models, look } of writeCases) {
    const all = models(world);
    for (const viewer of viewers)
      note(
        all.map(({ row }) => verdict(world, viewer, column, look(row, viewer), 'write', only)),
        column,
        'write',
        tried,
      );
  }
}

function note(
  verdicts: readonly { held: ReadonlySet<string>; openedBy: readonly string[] }[],
  column: Column,
  right: string,
  tried: Map<string, Tried>,
): void {
  const countOf = (relation: string): Tried => {
    const key = `${relation} ${column} ${right}`;
    const count = tried.get(key) ?? { alone: 0, refusedToHolder: 0, refusedElsewhere: 0 };
    tried.set(key, count);
    return count;
  };
  const held = new Set(verdicts.flatMap((one) => [...one.held]));
  const heldSomewhere = rowNames.filter((relation) => held.has(relation));
  const refused = verdicts.filter(({ openedBy }) => openedBy.length === 0);
  for (const { openedBy } of verdicts)
    if (openedBy.length === 1 && openedBy[0] !== undefined) countOf(openedBy[0]).alone += 1;
  for (const relation of heldSomewhere) {
    const toHolders = refused.filter((one) => one.held.has(relation)).length;
    countOf(relation).refusedToHolder += toHolders;
    countOf(relation).refusedElsewhere += refused.length - toHolders;
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
  if (cell?.[right] && actionsOpen(row, column, right)) {
    if (count.alone === 0 && !comesWithTheTeam(row, column, right))
      return [`${key}: never opened by this relation alone`];
    if (count.refusedElsewhere === 0 && row !== everyRun)
      return [`${key}: never refused on somebody else's record`];
    if (canFail(cell, right) && count.refusedToHolder === 0) return [`${key}: condition never failed`];
    return [];
  }
  const meets = standsTo(row, column) && !comesWithLeading(row, column, right);
  return meets && count.refusedToHolder === 0 ? [`${key}: never refused to a holder`] : [];
}

/** What somebody writes is their own and their house's: such a condition cannot fail on a new row. */
function canFail({ condition, writesFreely }: MatrixCell, right: 'read' | 'write'): boolean {
  if (right === 'write' && writesFreely) return false;
  const signedByItself = right === 'write' && ['o', 'h', 'j'].includes(condition ?? '');
  // All that stands in a table of figures so far is what was promised.
  return condition !== undefined && condition !== 't' && !signedByItself;
}

/** Nobody coordinates, or answers for a course from within its team, without a team row that opens as much. */
function comesWithTheTeam(row: string, column: Column, right: 'read' | 'write'): boolean {
  const own = matrix.get(row)?.get(column)?.condition;
  const everyTeamRow = rowNames
    .filter((name) => /^team_/.test(name))
    .map((name) => matrix.get(name)?.get(column));
  // What one wrote, and what one's house wrote, are the same rows by whatever relation they are come to.
  const meansTheSame = own === 'h' || own === 'o';
  const opensAsMuch = (cell: MatrixCell | undefined): boolean =>
    cell?.[right] === true &&
    (cell.condition === undefined ||
      (right === 'write' && cell.writesFreely) ||
      (cell.condition === own && meansTheSame));
  if (!everyTeamRow.every(opensAsMuch)) return false;
  return row === 'coordinator' || (row === 'responsible_on_team' && scopeOf[column] !== 'referral');
}

/** Only who leads the run holds a leader's need, so what leading opens the need cannot be refused. */
function comesWithLeading(row: string, column: Column, right: 'read' | 'write'): boolean {
  return row === 'leader_by_grant' && matrix.get('project_leader')?.get(column)?.[right] === true;
}

/** Some cells open writing that no action of today uses for this relation. */
function actionsOpen(row: string, column: Column, right: 'read' | 'write'): boolean {
  return (
    right === 'read' ||
    writeCases.some(
      (write) => write.column === column && (write.only === undefined || write.only.includes(row)),
    )
  );
}

/** Stands to all runs there are, so nobody else's is left to be refused. */
const everyRun = 'programme_publisher';

type Scope = 'authority' | 'citizen' | 'referral' | 'enrolment' | 'run' | 'card';

/** What the rows of a column hang on. */
const scopeOf: Readonly<Record<Column, Scope>> = {
  call: 'citizen',
  ident: 'citizen',
  resp: 'citizen',
  rdraf: 'citizen',
  ref: 'referral',
  rstat: 'referral',
  elig: 'referral',
  enrol: 'enrolment',
  estat: 'enrolment',
  creas: 'enrolment',
  plan: 'enrolment',
  wstr: 'enrolment',
  ostr: 'enrolment',
  agen: 'enrolment',
  att: 'enrolment',
  areas: 'enrolment',
  sign: 'enrolment',
  cons: 'referral',
  workf: 'citizen',
  benf: 'citizen',
  othf: 'citizen',
  wave: 'enrolment',
  alink: 'enrolment',
  adraf: 'enrolment',
  answ: 'enrolment',
  sansw: 'enrolment',
  score: 'enrolment',
  sscor: 'enrolment',
  note: 'enrolment',
  onote: 'referral',
  jour: 'enrolment',
  draft: 'enrolment',
  feed: 'enrolment',
  netw: 'citizen',
  help: 'citizen',
  grant: 'citizen',
  file: 'citizen',
  fansw: 'citizen',
  fig: 'run',
  log: 'citizen',
  revw: 'authority',
  rep: 'run',
  prop: 'run',
  seal: 'run',
  deliv: 'authority',
  extr: 'run',
  dextr: 'authority',
  imp: 'run',
  move: 'citizen',
  ccard: 'card',
  oroom: 'citizen',
  wrec: 'enrolment',
  worry: 'enrolment',
  plac: 'enrolment',
  prep: 'enrolment',
  wish: 'citizen',
  tell: 'citizen',
  story: 'enrolment',
  chek: 'enrolment',
  minu: 'enrolment',
  wminu: 'enrolment',
};

/** Relations that are not held to everything about a citizen: what they are held to. */
const heldTo: Readonly<Record<string, readonly Scope[]>> = {
  former_team_member: ['referral', 'enrolment'],
  leader_by_grant: ['referral', 'enrolment'],
  intake_member: ['citizen', 'referral'],
  project_leader: ['citizen', 'referral', 'enrolment', 'run', 'card'],
  log_reviewer: ['authority', 'citizen'],
  programme_publisher: ['run'],
  report_approver: ['run'],
  edition_reader: ['authority'],
  evaluator: ['authority'],
  importer: ['run'],
  card_recipient: ['card'],
};

/** A relation meets a column when some row of that column can be stood to in it. */
function standsTo(row: string, column: Column): boolean {
  return (heldTo[row] ?? ['citizen', 'referral', 'enrolment']).includes(scopeOf[column]);
}
