import { isDocumentDemanded } from '../closing-documents.ts';
import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** A rule that counts documents would count too few if nobody were asked to write them. */
export function documentsAreDemanded(definition: ProgrammeDefinition): Finding[] {
  return definition.outcomeRules.flatMap((rule, index): Finding[] => {
    if (rule.measure !== 'completed') return [];
    return rule.documents.flatMap((document, place): Finding[] =>
      isDocumentDemanded(definition, document, 'completed')
        ? []
        : [
            {
              check: 'document-never-demanded',
              at: `outcomeRules[${index}].documents[${place}]`,
              values: { rule: rule.id, document },
            },
          ],
    );
  });
}
