import type { FieldRow } from './field-rows.ts';
import { type SchemaNode, sharedPartOf } from './schema-node.ts';

const longest = 60;

/**
 * An example of a field: what the first definition that has one writes there, or something that may stand there.
 * What has fields or a list of parts of its own gets none: their examples are in their rows.
 *
 * @param definitions definitions as written, the parsed JSON of their files
 */
export function exampleOf({ place, node }: FieldRow, definitions: readonly unknown[]): string {
  const steps = place.split('.').flatMap((part) => part.split(/(?=\[\])/));
  const values = definitions.flatMap((definition) => valuesAt(definition, steps));
  const found = values.flatMap((each) => (isTextList(each) ? each.slice(0, 1) : [each]));
  const value = found.find((each) => isPlain(each) || isText(each)) ?? madeUp(node);
  return value === undefined ? '' : written(value);
}

/** Every value a definition has at a place. A step in brackets names the kind of part that is meant. */
function valuesAt(part: unknown, [step, ...rest]: readonly string[]): readonly unknown[] {
  if (step === undefined) return [part];
  const [, name = step, kind] = /^(.*?) ?\((.*)\)$/.exec(step) ?? [];
  const next = name === '[]' ? (Array.isArray(part) ? part : []) : fieldOf(part, name);
  return next
    .filter((each) => kind === undefined || isOfKind(each, kind))
    .flatMap((each) => valuesAt(each, rest));
}

function fieldOf(part: unknown, name: string): readonly unknown[] {
  if (typeof part !== 'object' || part === null || !(name in part)) return [];
  return [(part as Record<string, unknown>)[name]];
}

function isOfKind(part: unknown, kind: string): boolean {
  return typeof part === 'object' && part !== null && Object.values(part).includes(kind);
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((each) => typeof each === 'string');
  return typeof value !== 'object' && value !== undefined;
}

function isText(value: unknown): value is { readonly da: string } {
  return typeof value === 'object' && value !== null && 'da' in value && 'en' in value;
}

function isTextList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && isText(value[0]);
}

function madeUp(node: SchemaNode): unknown {
  if (node.examples !== undefined) return node.examples[0];
  if (node.const !== undefined) return node.const;
  if (sharedPartOf(node) === 'text') return 'Nogle ord';
  return node.enum?.[0] ?? node.minimum ?? (node.type === 'boolean' ? true : undefined);
}

function written(value: unknown): string {
  const text = isText(value) ? value.da : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
