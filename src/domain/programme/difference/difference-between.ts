import type { ProgrammeDefinition, Text } from '../definition.ts';
import type { Change, ItemStep, Leaf, Step } from './change.ts';
import { type Fields, fieldsOf, isRecord, isSame } from './is-same.ts';

/**
 * What is otherwise in a newer version of a definition, in the order of the newer one: items of lists are known by
 * their keys, so that a phase that moved is not told as one gone and one come. Nothing is left out: when no change
 * is told, the two say the same but for their numbers. Throws when they are of two programmes.
 */
export function differenceBetween(older: ProgrammeDefinition, newer: ProgrammeDefinition): readonly Change[] {
  if (older.key !== newer.key) throw new Error('only versions of one programme are compared');
  const { $schema: _one, version: _older, ...before } = older;
  const { $schema: _other, version: _newer, ...after } = newer;
  return betweenFields(before, after, []);
}

/** Values that only make sense whole: told as one change, in words of their own. */
const toldWhole = new Set(['ends', 'to', 'holdsWhen', 'headCount', 'counts', 'when', 'window', 'contact']);

function between(before: unknown, after: unknown, path: readonly Step[], field: string): Change[] {
  if (isSame(before, after)) return [];
  if (before === undefined || after === undefined) return [cameOrWent(before, after, path)];
  if (Array.isArray(before) && Array.isArray(after)) return betweenLists(before, after, path);
  const goesDeeper = isRecord(before) && isRecord(after) && !isText(before) && !toldWhole.has(field);
  return goesDeeper ? betweenFields(before, after, path) : [changed(before, after, path)];
}

function betweenFields(before: Fields, after: Fields, path: readonly Step[]): Change[] {
  return fieldsOf(before, after).flatMap((field) =>
    between(before[field], after[field], [...path, { field }], field),
  );
}

function betweenLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly Step[],
): Change[] {
  const [older, newer] = [byName(before), byName(after)];
  return older === undefined || newer === undefined
    ? betweenPlainLists(before, after, path)
    : betweenNamed(older, newer, path);
}

type Named = ReadonlyMap<string, Fields>;

function betweenNamed(before: Named, after: Named, path: readonly Step[]): Change[] {
  const stepTo = (name: string): readonly Step[] => [
    ...path,
    itemStep(name, after.get(name) ?? before.get(name)),
  ];
  const kept = [...after.keys()].filter((name) => before.has(name));
  const gone = [...before.keys()].filter((name) => !after.has(name));
  const changes = [...after].flatMap(([name, item]) => between(before.get(name), item, stepTo(name), ''));
  return [
    ...changes,
    ...gone.map((name) => cameOrWent(before.get(name), undefined, stepTo(name))),
    ...reordered(
      [...before.keys()].filter((name) => after.has(name)),
      kept,
      path,
    ),
  ];
}

/** Lists of words: each word came or went. The same words in another order are one change. */
function betweenPlainLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly Step[],
): Change[] {
  const lacks = (list: readonly unknown[], value: unknown): boolean =>
    !list.some((one) => isSame(one, value));
  const came = after
    .filter((value) => lacks(before, value))
    .map((value) => cameOrWent(undefined, value, path));
  const went = before
    .filter((value) => lacks(after, value))
    .map((value) => cameOrWent(value, undefined, path));
  const changes = [...came, ...went];
  return changes.length > 0 ? changes : [{ kind: 'reordered', path, before: undefined, after: undefined }];
}

function reordered(before: readonly string[], after: readonly string[], path: readonly Step[]): Change[] {
  return isSame(before, after) ? [] : [{ kind: 'reordered', path, before: undefined, after: undefined }];
}

function cameOrWent(before: unknown, after: unknown, path: readonly Step[]): Change {
  const kind = before === undefined ? 'added' : 'removed';
  return { kind, path, before: leafOf(before), after: leafOf(after) };
}

function changed(before: unknown, after: unknown, path: readonly Step[]): Change {
  return { kind: 'changed', path, before: leafOf(before), after: leafOf(after) };
}

/** What has a name of its own is told by its name: it stands in the path. */
function leafOf(value: unknown): Leaf | undefined {
  return nameOf(value) === undefined ? (value as Leaf | undefined) : undefined;
}

function itemStep(item: string, value: Fields | undefined): ItemStep {
  const title = value?.['title'] ?? value?.['text'];
  return { item, title: isText(title) ? title : undefined };
}

/** A list whose items all have names, each once; `undefined` where it is a list of something else. */
function byName(list: readonly unknown[]): Named | undefined {
  const names = list.map(nameOf);
  if (names.some((name) => name === undefined) || new Set(names).size < names.length) return undefined;
  return new Map(list.map((item, index) => [names[index] ?? '', item as Fields]));
}

function nameOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const name = value['key'] ?? value['id'] ?? value['document'];
  return typeof name === 'string' ? name : undefined;
}

function isText(value: unknown): value is Text {
  return isRecord(value) && typeof value['da'] === 'string' && typeof value['en'] === 'string';
}
