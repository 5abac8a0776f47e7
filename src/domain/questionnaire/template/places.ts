import { type RowKind, rowUses, type TemplateColumn } from './row-uses.ts';

interface Place {
  readonly line: number;
  readonly kind: RowKind;
}

/** Where each part of a questionnaire stood in the template it was read from. */
export interface Places {
  /** By the path of the part, as findings name it: `groups[0].questions[2]`; empty for the whole. */
  readonly of: ReadonlyMap<string, Place>;
  /** The line of the headings, for what stands on no line. */
  readonly headings: number;
}

/** The line and column of what a finding points to: the nearest part that has a line, and the cell its field is read from. */
export function locate(
  { of, headings }: Places,
  at: string,
): { readonly line: number; readonly column: TemplateColumn | undefined } {
  let root = at;
  while (!of.has(root) && root !== '') root = root.replace(/(^|\.)[^.[]+$|\[\d+\]$/, '');
  const place = of.get(root);
  if (place === undefined) return { line: headings, column: undefined };
  const field = at.slice(root.length).replace(/^\./, '');
  return { line: place.line, column: columnOf(place.kind, field) };
}

function columnOf(kind: RowKind, field: string): TemplateColumn | undefined {
  if (field === '') return undefined;
  const below = (path: string, whole: string): boolean =>
    path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);
  const uses = rowUses[kind];
  const use =
    uses.find(({ at }) => at === field) ??
    uses.find(({ at }) => below(field, at)) ??
    uses.find(({ at }) => below(at, field));
  return use?.column;
}
