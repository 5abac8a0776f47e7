import ts from 'typescript';
import type { Check, Violation } from '../check.ts';
import { isDataAccess, isSource, isTest, isTexts } from '../paths.ts';
import type { SourceText } from '../source-text.ts';
import { lineOf, literalText, nodesOf, parse } from '../syntax-tree.ts';

const homes = ['src/platform/database/', 'src/features/access/policies/'];
const drivers = new Set(['pg', 'kysely']);
const builders = new Set([
  'selectFrom',
  'insertInto',
  'updateTable',
  'deleteFrom',
  'mergeInto',
  'replaceInto',
]);
const statement =
  /^\s*(select\s[\s\S]*\sfrom\s|select\s+[\w.]+\(|insert\s+into\s|update\s[\s\S]+\sset\s|delete\s+from\s|merge\s+into\s|with\s+(recursive\s+)?\w+\s+as\s*\(|(create|alter|drop)\s+(or\s+replace\s+)?(table|view|policy|function|index|role|schema|trigger)\s|truncate\s|set\s+local\s|(begin|commit|rollback)\s*;?\s*$)/i;

/** A reader who looks for a question to the database finds it in two kinds of file. */
export const sqlInItsPlace: Check = {
  rule: `SQL stands in *-repository.ts and *-queries.ts, in ${homes.join(', ')} and in database/`,
  examine: (files) => files.filter(isElsewhere).flatMap(sqlOf),
};

function isElsewhere({ path }: SourceText): boolean {
  return (
    isSource(path) && !isTest(path) && !isDataAccess(path) && !homes.some((home) => path.startsWith(home))
  );
}

function sqlOf(file: SourceText): Violation[] {
  const speaks = isTexts(file.path);
  return [...nodesOf(parse(file))]
    .filter((node) => takesADriver(node) || asksTheDatabase(node) || (!speaks && isStatement(node)))
    .map((node) => ({ path: file.path, line: lineOf(node), what: firstWords(node) }));
}

/** `import { sql } from 'kysely'`; a type alone can ask nothing. */
function takesADriver(node: ts.Node): boolean {
  if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return false;
  return (
    drivers.has(node.moduleSpecifier.text) && node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword
  );
}

function asksTheDatabase(node: ts.Node): boolean {
  if (ts.isTaggedTemplateExpression(node)) return /^sql\b/.test(node.tag.getText());
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression } = node.expression;
  if (builders.has(name.text)) return true;
  return name.text === 'query' && !isRequest(expression);
}

/** `context.req.query('page')` reads the address, not the database. */
function isRequest(receiver: ts.Node): boolean {
  return /(^|\.)(req|request)$/.test(receiver.getText());
}

function isStatement(node: ts.Node): boolean {
  if (ts.isTaggedTemplateExpression(node.parent ?? node)) return false;
  const text = literalText(node);
  return text !== undefined && statement.test(text);
}

function firstWords(node: ts.Node): string {
  return node.getText().replaceAll(/\s+/g, ' ').slice(0, 80);
}
