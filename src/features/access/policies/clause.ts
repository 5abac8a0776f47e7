import { actions } from '../../../domain/access/action.ts';
import type { Reach, Right } from '../../../domain/access/cell.ts';
import { isImpliedOnRows } from '../../../domain/access/implied.ts';
import { type Opening, openingsOf } from '../../../domain/access/locks.ts';
import type { RecordKind } from '../../../domain/access/record-kind.ts';
import type { Scope } from '../../../domain/access/scope.ts';
import { type Anchor, anchors, ledCitizens } from './anchors.ts';
import { bundled } from './list-bundles.ts';
import type { RecordTable, Write } from './record-tables.ts';
import { companyKinds, generalKinds } from './session-kind-groups.ts';

/** The column that says in which house a row was written. */
const houseColumn = 'author_organisation_id';

/** The condition under which one relation opens a table's row, as SQL. */
export interface Clause {
  readonly opening: Opening;
  readonly sql: string;
  /** Set when the condition is "this column is in that list", perhaps with more: lists so asked can be asked as one. */
  readonly inList?: InList;
}

/** A column of the row, and the viewer's list it is looked for in. */
export interface InList {
  readonly column: string;
  readonly list: string;
  /** What the row must hold besides. */
  readonly within?: string;
}

/** What is tried with a row: a row that is changed was somebody's before. */
type How = 'read' | Write['command'];

/** The conditions, one for each relation, that let a row be read. */
export function readClauses(table: RecordTable): Clause[] {
  return clauses(openingsOf(`${table.kind}.read`), table, table.scope, table.kind, 'read');
}

/** The conditions, one for each relation, that let a row be written in one way. */
export function writeClauses(table: RecordTable, write: Write): Clause[] {
  const { action, command, alsoAt } = write;
  const found = clauses(openingsOf(action), table, write.scope ?? table.scope, actions[action].kind, command);
  return alsoAt === undefined ? found : found.map((clause) => narrowed(clause, table, alsoAt));
}

/** A condition that asks for its relation at a second scope of the row, too. */
function narrowed({ opening, sql }: Clause, table: RecordTable, scope: Scope): Clause {
  return { opening, sql: `${sql} and ${standsAt(opening, table, scope)}` };
}

function clauses(
  openings: readonly Opening[],
  table: RecordTable,
  scope: Scope,
  kind: RecordKind,
  how: How,
): Clause[] {
  const right: Right = how === 'read' ? 'read' : 'write';
  return openings
    .filter(({ relation }) => !isImpliedOnRows(relation, kind, right, scope))
    .filter((opening) => right === 'write' || !(table.onlyOnceAnswered && endsWithTheAnswer(opening)))
    .filter(({ relation }) => !table.neverMetBy?.includes(relation))
    .map((opening) => clauseOf(opening, table, scope, kind, how));
}

function clauseOf(opening: Opening, table: RecordTable, scope: Scope, kind: RecordKind, how: How): Clause {
  const sql = clauseSql(opening, table, scope, kind, how);
  const anchor = anchors[opening.relation][scope];
  if (anchor === undefined) return { opening, sql };
  const inList = { column: anchorColumn(table, anchor), list: anchor.list };
  const [found, within] = cut(sql, inListSql(inList.column, [inList.list]));
  if (!found) return { opening, sql };
  return { opening, sql, inList: within === undefined ? inList : { ...inList, within } };
}

/** Whether a condition begins with another, and what it asks besides. */
function cut(sql: string, beginning: string): readonly [boolean, string | undefined] {
  if (sql === beginning) return [true, undefined];
  const more = `${beginning} and `;
  return sql.startsWith(more) ? [true, sql.slice(more.length)] : [false, undefined];
}

/** The condition that a column is in one of some lists: one look-up, worked out once a statement. */
export function inListSql(column: string, lists: readonly string[]): string {
  const listed = `${column} = any ((select ${bundled(lists).join(' || ')})::uuid[])`;
  return lists.includes(ledCitizens) ? `(${listed} or ${inCrowdedRun(column)})` : listed;
}

/** The citizens of a run that has too many to list are asked about one by one, and by its leader alone. */
function inCrowdedRun(column: string): string {
  return `((select app.held('crowded_runs')) is not null and app.is_led(${column}))`;
}

/** The condition of one opening on one table. Throws when the relation cannot be found at the table's scope. */
export function clauseSql(
  opening: Opening,
  table: RecordTable,
  scope: Scope,
  kind: RecordKind,
  how: How,
): string {
  const found = standsAt(opening, table, scope);
  const saidAlready = how === 'insert' && isSigned(opening.reach, table);
  const within = saidAlready ? undefined : reachSql(opening, table, scope, kind);
  return within === undefined ? found : `${found} and ${within}`;
}

function standsAt({ relation }: Opening, table: RecordTable, scope: Scope): string {
  const anchor = anchors[relation][scope];
  if (anchor === undefined) throw new Error(`${relation} cannot be found at ${table.table}`);
  return inListSql(anchorColumn(table, anchor), [anchor.list]);
}

/** A row one adds is one's own, and one's house's, already: see `writtenBy` and `writtenFrom`. */
function isSigned(reach: Reach, table: RecordTable): boolean {
  if (reach === 'own') return table.ownColumn === table.writtenBy;
  return reach === 'own_organisation' && table.writtenFrom === houseColumn;
}

/** An intake member's sight, and a right over undecided referrals, last until the answer. */
function endsWithTheAnswer({ relation, reach }: Opening): boolean {
  return relation === 'intake_member' || reach === 'undecided';
}

function anchorColumn(table: RecordTable, anchor: Anchor): string {
  if (anchor.column === 'authority') return table.idColumns?.authority ?? 'authority_id';
  return table.idColumns?.[anchor.column] ?? `${anchor.column}_id`;
}

function reachSql(opening: Opening, table: RecordTable, scope: Scope, kind: RecordKind): string | undefined {
  const reach: Reach = opening.reach;
  switch (reach) {
    case 'all':
      return undefined;
    case 'own':
      return `${need(table.ownColumn, table)} = (select app.viewer())`;
    case 'own_organisation':
      return `${houseColumn} = (select app.viewer_organisation())`;
    case 'own_or_opened':
      return `(${[`${need(table.ownColumn, table)} = (select app.viewer())`, ...inRowList(table.openedList)].join(' or ')})`;
    case 'opened':
      return inRowList(table.namedList)[0] ?? 'false';
    case 'invited':
      return `session_id = any ((select app.held('invited_sessions'))::uuid[])`;
    case 'own_kinds':
      return `session_kind = any ('{${generalKinds.join(',')}}')`;
    case 'company_kinds':
      return `session_kind = any ('{${companyKinds.join(',')}}')`;
    case 'released':
      return `referral_id = any ((select app.held('released_${kind}_to_${opening.relation}'))::uuid[])`;
    case 'undecided':
      return undecidedSql(opening, table, scope);
    case 'linked':
      if (table.linkedBy !== undefined)
        return `${table.linkedBy.column} = any ((select app.held('${table.linkedBy.list}'))::uuid[])`;
      return `run_questionnaire_id = any ((select app.held('linked_askings'))::uuid[]) and nth = (select app.linked_time())`;
    case 'shared_with_citizen':
      return `audience = 'team_and_citizen'`;
  }
}

/** Rows opened to the viewer one by one; a table whose rows are never opened so has no such list. */
function inRowList(list: string | undefined): string[] {
  return list === undefined ? [] : [`id = any ((select app.held('${list}'))::uuid[])`];
}

/** A referral about to be sent has no answer yet; only one that exists can have been decided. */
function undecidedSql(opening: Opening, table: RecordTable, scope: Scope): string | undefined {
  if (scope !== 'referral') return undefined;
  const column = table.idColumns?.referral ?? 'referral_id';
  return `${column} = any ((select app.held('${opening.relation}_undecided'))::uuid[])`;
}

function need(column: string | undefined, table: RecordTable): string {
  if (column === undefined) throw new Error(`${table.table} has no column that says whose row it is`);
  return column;
}
