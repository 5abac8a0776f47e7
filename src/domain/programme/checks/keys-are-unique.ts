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
    ...repeated('companyRules', '.id', idsOf(definition.companyRules)),
    ...namedLikeAnOutcome(definition),
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

/** An agreement names a rule by its id alone: the two kinds of rule cannot share one. */
function namedLikeAnOutcome({ outcomeRules, companyRules }: ProgrammeDefinition): Finding[] {
  return companyRules.flatMap(({ id }, index): Finding[] =>
    outcomeRules.some((rule) => rule.id === id)
      ? [{ check: 'key-twice', at: `companyRules[${index}].id`, values: { key: id } }]
      : [],
  );
}

function idsOf(rules: readonly { readonly id: string }[]): readonly string[] {
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
