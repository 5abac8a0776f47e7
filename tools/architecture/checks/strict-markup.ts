import ts from 'typescript';
import type { Check, Violation } from '../check.ts';
import { isSource } from '../paths.ts';
import type { SourceText } from '../source-text.ts';
import { lineOf, nodesOf, parse } from '../syntax-tree.ts';

/** The content security policy knows no inline style and no inline script, so the pages hold none. */
export const strictMarkup: Check = {
  rule: 'markup has no style attribute, no inline script or style, no on… attribute',
  examine: (files) =>
    files.filter(({ path }) => isSource(path) && path.endsWith('.tsx')).flatMap((file) => inlinesOf(file)),
};

function inlinesOf(file: SourceText): Violation[] {
  return [...nodesOf(parse(file))].flatMap((node) => {
    const what = inline(node);
    return what === undefined ? [] : [{ path: file.path, line: lineOf(node), what }];
  });
}

function inline(node: ts.Node): string | undefined {
  if (ts.isJsxAttribute(node)) return inlineAttribute(node);
  if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return undefined;
  const tag = node.tagName.getText();
  if (tag === 'style') return '<style>';
  return tag === 'script' && !hasSource(node) ? '<script> without src' : undefined;
}

function inlineAttribute(attribute: ts.JsxAttribute): string | undefined {
  const name = attribute.name.getText();
  if (name === 'style') return 'style=';
  return /^on[a-z]/i.test(name) && isHtml(attribute) ? `${name}=` : undefined;
}

/** A component of ours may call a property what it likes; only an element's attribute reaches the browser. */
function isHtml(attribute: ts.JsxAttribute): boolean {
  return /^[a-z]/.test(attribute.parent.parent.tagName.getText());
}

function hasSource(element: ts.JsxOpeningElement | ts.JsxSelfClosingElement): boolean {
  return element.attributes.properties.some(
    (attribute) => ts.isJsxAttribute(attribute) && attribute.name.getText() === 'src',
  );
}
