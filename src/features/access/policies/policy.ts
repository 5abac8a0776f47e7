import type { ActionName } from '../../../domain/access/action.ts';
import type { Relation } from '../../../domain/access/relation.ts';
import { type Clause, type InList, inListSql, readClauses, writeClauses } from './clause.ts';
import { type RecordTable, recordTables, type Write } from './record-tables.ts';

/** One row-security policy, before it is written as SQL. */
export interface Policy {
  readonly name: string;
  readonly table: string;
  readonly command: 'select' | 'insert' | 'update';
  readonly action: ActionName;
  readonly clauses: readonly Clause[];
  /** What every row must hold besides, whoever writes it. */
  readonly always: readonly string[];
}

/** All policies that come from the access table, in the order of the tables. */
export function makePolicies(): Policy[] {
  return recordTables.flatMap((table) => [
    readPolicy(table),
    ...table.writes.map((write) => writePolicy(table, write)),
  ]);
}

function readPolicy(table: RecordTable): Policy {
  return {
    name: `${table.table} read`,
    table: table.table,
    command: 'select',
    action: `${table.kind}.read`,
    clauses: readClauses(table),
    always: [],
  };
}

function writePolicy(table: RecordTable, write: Write): Policy {
  return {
    name: `${table.table} ${write.command} by ${write.action}`,
    table: table.table,
    command: write.command,
    action: write.action,
    clauses: writeClauses(table, write),
    always: alwaysOf(table, write),
  };
}

function alwaysOf(table: RecordTable, write: Write): string[] {
  const rows = write.rows;
  return [
    ...(rows === undefined ? [] : [`${rows.column} = any ('{${rows.values.join(',')}}')`]),
    ...(table.writtenBy === undefined || write.command === 'update'
      ? []
      : [`${table.writtenBy} = (select app.viewer())`]),
    ...(table.writtenFrom === undefined || write.command === 'update'
      ? []
      : [`${table.writtenFrom} = (select app.viewer_organisation())`]),
  ];
}

/** The statement that makes a policy. A policy without clauses is closed to all and says so. */
export function policySql(policy: Policy): string {
  const opened = gathered(policy.clauses).map(
    ({ sql, relations }) => `    (${sql}) -- ${relations.join(', ')}`,
  );
  const anyOpening =
    opened.length === 0
      ? '    false'
      : opened.map((line, i) => (i === 0 ? line : line.replace('    (', ' or ('))).join('\n');
  const condition = [...policy.always.map((sql) => `${sql} and`), `(\n${anyOpening}\n  )`].join('\n  ');
  return `create policy "${policy.name}" on ${policy.table} for ${policy.command} to fodfaeste_app ${
    policy.command === 'insert' ? 'with check' : 'using'
  } (\n  ${condition});`;
}

interface Gathered {
  readonly sql: string;
  readonly relations: readonly Relation[];
}

/**
 * The clauses, with those that look for the same column in a list and ask the same besides made one: each look-up costs
 * at every page.
 */
function gathered(clauses: readonly Clause[]): Gathered[] {
  const askedAlike = new Map<string, { readonly inList: InList; readonly same: Clause[] }>();
  for (const clause of clauses) {
    const { inList } = clause;
    if (inList === undefined) continue;
    const key = `${inList.column} ${inList.within ?? ''}`;
    const others = askedAlike.get(key)?.same ?? [];
    askedAlike.set(key, { inList, same: [...others, clause] });
  }
  const together = [...askedAlike.values()]
    .toSorted(
      (one, other) => Number(one.inList.within !== undefined) - Number(other.inList.within !== undefined),
    )
    .map(({ inList, same }) => {
      const lists = same.flatMap((clause) => clause.inList?.list ?? []);
      const found = inListSql(inList.column, lists);
      return {
        sql: inList.within === undefined ? found : `${found} and ${inList.within}`,
        relations: same.map(({ opening }) => opening.relation),
      };
    });
  const apart = clauses.filter(({ inList }) => inList === undefined);
  return [...together, ...apart.map(({ opening, sql }) => ({ sql, relations: [opening.relation] }))];
}
