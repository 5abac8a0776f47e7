import ts from 'typescript';
import type { Check, Violation } from '../check.ts';
import { isSource } from '../paths.ts';
import type { SourceText } from '../source-text.ts';
import { lineOf, nodesOf, parse } from '../syntax-tree.ts';

const theClock = 'src/platform/clock/copenhagen-clock.ts';

/** Today is an argument. Only the clock asks the machine; the platform may also measure how long something took. */
export const ambientTimeInCode: Check = {
  rule: `only ${theClock} asks the machine what time it is`,
  examine: (files) =>
    files.filter(({ path }) => isSource(path) && path !== theClock).flatMap((file) => askings(file)),
};

function askings(file: SourceText): Violation[] {
  const measuring = file.path.startsWith('src/platform/');
  return [...nodesOf(parse(file))]
    .filter((node) => asksTheTime(node) || (!measuring && readsAStopwatch(node)))
    .map((node) => ({ path: file.path, line: lineOf(node), what: node.getText() }));
}

function asksTheTime(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return isNamed(node.expression, 'Date') && !node.arguments?.length;
  if (ts.isCallExpression(node)) return isNamed(node.expression, 'Date');
  return isMember(node, 'Date', 'now') || isMember(node, 'Temporal', 'Now');
}

function readsAStopwatch(node: ts.Node): boolean {
  return isMember(node, 'performance', 'now') || isMember(node, 'process', 'hrtime');
}

/** `Date`, `globalThis.Date`. */
function isNamed(node: ts.Node, name: string): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === name;
  return ts.isIdentifier(node) && node.text === name;
}

/** `Date.now`, called or handed on; `const { now } = Date` as well. */
function isMember(node: ts.Node, owner: string, member: string): boolean {
  if (ts.isPropertyAccessExpression(node))
    return node.name.text === member && isNamed(node.expression, owner);
  if (!ts.isBindingElement(node)) return false;
  const declaration = node.parent.parent;
  const taken = (node.propertyName ?? node.name).getText();
  const source = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return taken === member && source !== undefined && isNamed(source, owner);
}
