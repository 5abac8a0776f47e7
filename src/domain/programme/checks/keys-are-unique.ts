import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** What other parts point to must stand once, or nobody knows which one is meant. */
export function keysAreUnique(definition: ProgrammeDefinition): Finding[] {
  return [
    ...repeated('roles', keysOf(definition.roles), '.key'),
    ...repeated('phases', keysOf(definition.phases), '.key'),
    ...repeated('intake.criteria', keysOf(definition.intake.criteria), '.key'),
    ...repeated('consents', keysOf(definition.consents), '.key'),
    ...repeated(
      'outcomeRules',
      definition.outcomeRules.map(({ id }) => id),
      '.id',
    ),
    ...repeated('sessionKinds', definition.sessionKinds, ''),
    ...repeated('closingDocuments', definition.closingDocuments, ''),
  ];
}

function keysOf(parts: readonly { readonly key: string }[]): readonly string[] {
  return parts.map(({ key }) => key);
}

function repeated(list: string, keys: readonly string[], field: string): Finding[] {
  return keys.flatMap((key, index): Finding[] =>
    keys.indexOf(key) === index
      ? []
      : [{ check: 'key-twice', at: `${list}[${index}]${field}`, values: { key } }],
  );
}
