import ts from 'typescript';
import type { Check, Violation } from '../check.ts';
import { isSource, isTest } from '../paths.ts';
import type { SourceText } from '../source-text.ts';
import { lineOf, nodesOf, parse } from '../syntax-tree.ts';

const dice = new Set(['random', 'randomUUID', 'randomBytes', 'randomInt', 'getRandomValues']);

/** A rule answers the same tomorrow as today: ids and chance come in as arguments. */
export const chanceInTheDomain: Check = {
  rule: 'src/domain makes no ids and throws no dice',
  examine: (files) => files.filter(isRule).flatMap(throwsOf),
};

function isRule({ path }: SourceText): boolean {
  return isSource(path) && path.startsWith('src/domain/') && !isTest(path);
}

function throwsOf(file: SourceText): Violation[] {
  return [...nodesOf(parse(file))]
    .filter((node) => ts.isIdentifier(node) && dice.has(node.text) && isTakenFromElsewhere(node))
    .map((node) => ({ path: file.path, line: lineOf(node), what: node.parent.getText() }));
}

/** `Math.random`, `crypto.randomUUID`, `import { randomUUID }`; not a parameter of the same name. */
function isTakenFromElsewhere(node: ts.Node): boolean {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) && parent.name === node) || ts.isImportSpecifier(parent);
}
