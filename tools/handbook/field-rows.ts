import { allowedIn } from './allowed-in.ts';
import { type SchemaNode, sharedPartOf } from './schema-node.ts';

/** A field as the handbook lists it. */
export interface FieldRow {
  /** Where it stands: `phases[].ends (open).reviewEveryWeeks`. */
  readonly place: string;
  readonly demanded: boolean;
  readonly meaning: string;
  readonly allowed: string;
  readonly node: SchemaNode;
}

/** A field and all that is in it, in the order somebody writes them. Shared parts have sections of their own. */
function fieldRows(place: string, node: SchemaNode, demanded: boolean): readonly FieldRow[] {
  return [rowOf(place, node, demanded), ...rowsInside(place, node)];
}

export function rowOf(place: string, node: SchemaNode, demanded: boolean): FieldRow {
  return { place, demanded, meaning: node.description ?? '', allowed: allowedIn(node), node };
}

/** Everything inside a node, without the node itself. */
export function rowsInside(place: string, node: SchemaNode): readonly FieldRow[] {
  if (sharedPartOf(node) !== undefined) return [];
  const { properties = {}, required = [], items, oneOf = [] } = node;
  return [
    ...Object.entries(properties).flatMap(([name, field]) =>
      fieldRows(place === '' ? name : `${place}.${name}`, field, required.includes(name)),
    ),
    ...(items === undefined ? [] : rowsInside(`${place}[]`, items)),
    ...oneOf.flatMap((member) => rowsInside(`${place} (${memberName(member)})`.trim(), member)),
  ];
}

/** A member of a union is called by the value that chooses it. */
function memberName({ properties = {} }: SchemaNode): string {
  return Object.values(properties).find((field) => field.const !== undefined)?.const ?? '';
}
