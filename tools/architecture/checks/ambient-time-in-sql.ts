import type { Check, Violation } from '../check.ts';
import { isDataAccess, isSource, isTest } from '../paths.ts';
import type { SourceText } from '../source-text.ts';
import { sqlStatements } from '../sql-statements.ts';
import { lineOf, literalText, nodesOf, parse } from '../syntax-tree.ts';

const asking =
  /\b(now|clock_timestamp|transaction_timestamp|statement_timestamp|timeofday)\s*\(\s*\)|\b(current_date|current_time|current_timestamp|localtime|localtimestamp)\b|'(now|today|yesterday|tomorrow)'\s*::|\b(date|timestamp|timestamptz)\s+'(now|today|yesterday|tomorrow)'/gi;
const theClock = /^create\s+(or\s+replace\s+)?function\s+app\.recorded_time\s*\(/i;

/**
 * The database has no today of its own: a transaction is told the date. One function, `app.recorded_time()`,
 * stamps when a row was written; a line that must ask elsewhere has `-- ambient time: why` beside or above it.
 */
export const ambientTimeInSql: Check = {
  rule: 'SQL asks for the time only in app.recorded_time(), or beside a comment "-- ambient time: why"',
  examine: (files) => files.flatMap((file) => [...askingsOfScript(file), ...askingsOfCode(file)]),
};

function askingsOfScript(file: SourceText): Violation[] {
  if (!file.path.startsWith('database/') || !file.path.endsWith('.sql')) return [];
  const lines = file.text.split('\n');
  return sqlStatements(file.text)
    .filter(({ text }) => !theClock.test(text))
    .flatMap(({ text, line }) => askings(file.path, text, line))
    .filter(({ line = 0 }) => !isDocumented(lines, line));
}

/** The reason stands in the same line, or in the comment right above it. */
function isDocumented(lines: readonly string[], line: number): boolean {
  const reason = /--\s*ambient time:\s*\S/;
  if (reason.test(lines[line - 1] ?? '')) return true;
  for (let above = line - 2; lines[above]?.trimStart().startsWith('--'); above -= 1)
    if (reason.test(lines[above] ?? '')) return true;
  return false;
}

function askingsOfCode(file: SourceText): Violation[] {
  if (!holdsSql(file.path)) return [];
  return [...nodesOf(parse(file))].flatMap((node) =>
    askings(file.path, literalText(node) ?? '', lineOf(node)),
  );
}

function holdsSql(path: string): boolean {
  return (
    isSource(path) &&
    !isTest(path) &&
    (isDataAccess(path) || path.startsWith('src/features/access/policies/'))
  );
}

function askings(path: string, sql: string, firstLine: number): Violation[] {
  return [...sql.matchAll(asking)].map((match) => ({
    path,
    line: firstLine + sql.slice(0, match.index).split('\n').length - 1,
    what: match[0],
  }));
}
