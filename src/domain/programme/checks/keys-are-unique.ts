import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** What other parts point to must stand once, or nobody knows which one is meant. */
export function keysAreUnique(definition: ProgrammeDefinition): Finding[] {
  const { intake } = definition;
  return [
    ...repeatedIn('roles', definition.roles),
    ...repeatedIn('phases', definition.phases),
    ...repeatedIn('modelFigure.elements', definition.modelFigure?.elements ?? []),
    ...repeatedIn('intake.facts', intake.facts),
    ...repeatedIn('intake.notedAtStart', intake.notedAtStart),
    ...askedElsewhere(intake),
    ...repeatedIn('intake.criteria', intake.criteria),
    ...repeatedIn('intake.routes', intake.routes),
    ...intake.routes.flatMap(({ steps }, index) => repeatedIn(`intake.routes[${index}].steps`, steps)),
    ...repeatedIn('intake.caseloadHandover.papers', intake.caseloadHandover?.papers ?? []),
    ...repeatedIn('strands', definition.strands ?? []),
    ...repeatedIn('activities', definition.activities),
    ...repeatedIn('waves', definition.waves),
    ...repeatedIn('consents', definition.consents),
    ...repeated('outcomeRules', '.id', idsOf(definition.outcomeRules)),
    ...repeated('sessionKinds', '', definition.sessionKinds),
    ...repeated('closingDocuments', '.document', documentsOf(definition.closingDocuments)),
  ];
}

/** What is asked for and what is noted stand in one form: the two cannot have the same name. */
function askedElsewhere({ facts, notedAtStart }: ProgrammeDefinition['intake']): Finding[] {
  return notedAtStart.flatMap(({ key }, index): Finding[] =>
    facts.some((fact) => fact.key === key)
      ? [{ check: 'key-twice', at: `intake.notedAtStart[${index}].key`, values: { key } }]
      : [],
  );
}

function idsOf(rules: ProgrammeDefinition['outcomeRules']): readonly string[] {
  return rules.map(({ id }) => id);
}

function documentsOf(documents: ProgrammeDefinition['closingDocuments']): readonly string[] {
  return documents.map(({ document }) => document);
}

function repeatedIn(list: string, parts: readonly { readonly key: string }[]): Finding[] {
  return repeated(
    list,
    '.key',
    parts.map(({ key }) => key),
  );
}

function repeated(list: string, field: string, keys: readonly string[]): Finding[] {
  return keys.flatMap((key, index): Finding[] =>
    keys.indexOf(key) === index
      ? []
      : [{ check: 'key-twice', at: `${list}[${index}]${field}`, values: { key } }],
  );
}
