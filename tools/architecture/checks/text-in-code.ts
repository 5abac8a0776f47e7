import ts from 'typescript';
import type { Check, Violation } from '../check.ts';
import { isSource, isTest, isTexts } from '../paths.ts';
import type { SourceText } from '../source-text.ts';
import { lineOf, literalText, nodesOf, parse } from '../syntax-tree.ts';

const productName = 'Fodfæste';
const spoken = new Set([
  'label',
  'title',
  'alt',
  'placeholder',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'heading',
  'hint',
  'legend',
  'caption',
]);

/** What a person reads or hears stands in a dictionary, where it has a Danish and an English form. */
export const textInCode: Check = {
  rule: 'every word shown to a person stands in a *-texts file',
  examine: (files) => files.filter(isMarkup).flatMap(wordsOf),
};

function isMarkup({ path }: SourceText): boolean {
  return isSource(path) && path.endsWith('.tsx') && !isTest(path) && !isTexts(path);
}

function wordsOf(file: SourceText): Violation[] {
  return [...nodesOf(parse(file))]
    .flatMap(shownBy)
    .filter((node) => isWording(wordingOf(node)))
    .map((node) => ({ path: file.path, line: lineOf(node), what: wordingOf(node).trim() }));
}

/** The nodes whose text this node puts before a person: text between tags, and attributes that are read out. */
function shownBy(node: ts.Node): ts.Node[] {
  if (ts.isJsxText(node)) return [node];
  if (ts.isJsxAttribute(node))
    return spoken.has(node.name.getText()) && node.initializer ? branchesOf(node.initializer) : [];
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return branchesOf(node);
  return [];
}

/** A choice between texts shows each of them: `{late ? 'For sent' : 'Til tiden'}`. */
function branchesOf(node: ts.Node): ts.Node[] {
  if (ts.isJsxExpression(node)) return node.expression ? branchesOf(node.expression) : [];
  if (ts.isParenthesizedExpression(node)) return branchesOf(node.expression);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(branchesOf);
  if (ts.isBinaryExpression(node)) return isChoice(node) ? [node.left, node.right].flatMap(branchesOf) : [];
  return [node];
}

/** `a && b`, `a || b`, `a ?? b`, and texts put together with `+`. */
function isChoice({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return [
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.PlusToken,
  ].includes(kind);
}

function wordingOf(node: ts.Node): string {
  return ts.isJsxText(node) ? node.text : (literalText(node) ?? '');
}

/** Letters make words; a symbol, a single letter and the product's own name are the same in every language. */
function isWording(text: string): boolean {
  const rest = text.replaceAll(/&\w+;/g, '').replaceAll(productName, '').trim();
  return /\p{L}/u.test(rest) && rest.length > 1;
}
