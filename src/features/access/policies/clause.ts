import { actions } from '../../../domain/access/action.ts';
import type { Reach, Right } from '../../../domain/access/cell.ts';
import { isImpliedOnRows } from '../../../domain/access/implied.ts';
import { type Opening, openingsOf } from '../../../domain/access/locks.ts';
import type { RecordKind } from '../../../domain/access/record-kind.ts';
import type { Scope } from '../../../domain/access/scope.ts';
import { type Anchor, anchors } from './anchors.ts';
import type { RecordTable, Write } from './record-tables.ts';
import { companyKinds, generalKinds } from './session-kind-groups.ts';

/** The condition under which one relation opens a table's row, as SQL. */
export interface Clause {
  readonly opening: Opening;
  readonly sql: string;
}

/** The conditions, one for each relation, that let a row be read. */
export function readClauses(table: RecordTable): Clause[] {
  return clauses(openingsOf(`${table.kind}.read`), table, table.scope, table.kind, 'read');
}

/** The conditions, one for each relation, that let a row be written in one way. */
export function writeClauses(table: RecordTable, write: Write): Clause[] {
  return clauses(
    openingsOf(write.action),
    table,
    write.scope ?? table.scope,
    actions[write.action].kind,
    'write',
  );
}

function clauses(
  openings: readonly Opening[],
  table: RecordTable,
  scope: Scope,
  kind: RecordKind,
  right: Right,
): Clause[] {
  return openings
    .filter(({ relation }) => !isImpliedOnRows(relation, kind, right, scope))
    .filter((opening) => right === 'write' || !(table.onlyOnceAnswered && endsWithTheAnswer(opening)))
    .map((opening) => ({ opening, sql: clauseSql(opening, table, scope, kind, right) }));
}

/** The condition of one opening on one table. Throws when the relation cannot be found at the table's scope. */
export function clauseSql(
  opening: Opening,
  table: RecordTable,
  scope: Scope,
  kind: RecordKind,
  right: Right,
): string {
  const anchor = anchors[opening.relation][scope];
  if (anchor === undefined) throw new Error(`${opening.relation} cannot be found at ${table.table}`);
  const found = `${anchorColumn(table, anchor)} = any ((select ${anchor.list})::uuid[])`;
  // A row one writes is one's own already: see `writtenBy`.
  const saidAlready = right === 'write' && opening.reach === 'own' && table.ownColumn === table.writtenBy;
  const within = saidAlready ? undefined : reachSql(opening, table, scope, kind);
  return within === undefined ? found : `${found} and ${within}`;
}

/** An intake member's sight, and a right over undecided referrals, last until the answer. */
function endsWithTheAnswer({ relation, reach }: Opening): boolean {
  return relation === 'intake_member' || reach === 'undecided';
}

function anchorColumn(table: RecordTable, anchor: Anchor): string {
  if (anchor.column === 'authority') return 'authority_id';
  return table.idColumns?.[anchor.column] ?? `${anchor.column}_id`;
}

function reachSql(opening: Opening, table: RecordTable, scope: Scope, kind: RecordKind): string | undefined {
  const reach: Reach = opening.reach;
  switch (reach) {
    case 'all':
      return undefined;
    case 'own':
      return `${need(table.ownColumn, table)} = (select app.viewer())`;
    case 'own_kinds':
      return `session_kind = any ('{${generalKinds.join(',')}}')`;
    case 'company_kinds':
      return `session_kind = any ('{${companyKinds.join(',')}}')`;
    case 'released':
      return `referral_id = any ((select app.held('released_${kind}_to_${opening.relation}'))::uuid[])`;
    case 'undecided':
      return undecidedSql(opening, table, scope);
    case 'shared_with_citizen':
      return `audience = 'team_and_citizen'`;
  }
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
