import ts from 'typescript';

/** One small change of a source, as somebody might get it wrong. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly becomes: string;
}

const swapped = new Map(
  Object.entries({
    '<': '<=',
    '<=': '<',
    '>': '>=',
    '>=': '>',
    '===': '!==',
    '!==': '===',
    '&&': '||',
    '||': '&&',
    '+': '-',
    '-': '+',
    '*': '/',
    '/': '*',
  }),
);

const otherCall = new Map(
  Object.entries({
    some: 'every',
    every: 'some',
    min: 'max',
    max: 'min',
    findLast: 'find',
    find: 'findLast',
  }),
);

/** Every place of a source where one operator, literal or condition can be another; never in a type or an import. */
export function findMutants(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const put = (from: number, end: number, becomes: string) => {
    const line = source.getLineAndCharacterOfPosition(from).line + 1;
    found.push({ file, line, start: from, end, was: text.slice(from, end), becomes });
  };
  const replace = (node: ts.Node, becomes: string) => put(node.getStart(source), node.getEnd(), becomes);
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isExportDeclaration(node)) return;
    mutate(node, source, replace);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function mutate(
  node: ts.Node,
  source: ts.SourceFile,
  replace: (node: ts.Node, becomes: string) => void,
): void {
  if (ts.isBinaryExpression(node)) {
    const other = swapped.get(node.operatorToken.getText(source));
    const joinsTexts = [node.left, node.right].some((side) => ts.isStringLiteralLike(side));
    if (other !== undefined && !joinsTexts) replace(node.operatorToken, other);
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    replace(node, `(${node.operand.getText(source)})`);
  } else if (node.kind === ts.SyntaxKind.TrueKeyword) replace(node, 'false');
  else if (node.kind === ts.SyntaxKind.FalseKeyword) replace(node, 'true');
  else if (ts.isNumericLiteral(node)) replace(node, String(Number(node.text) + 1));
  else if (ts.isIfStatement(node)) replace(node.expression, 'false');
  else if (ts.isConditionalExpression(node)) replace(node.condition, `!(${node.condition.getText(source)})`);
  else if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent)) {
    const other = otherCall.get(node.name.text);
    if (other !== undefined) replace(node.name, other);
  }
}
