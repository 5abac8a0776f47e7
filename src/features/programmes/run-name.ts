import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';

/**
 * What a run is called to a reader. A run is often called what its programme is called: then the programme's name
 * in the reader's language is enough.
 */
export function runNameIn(
  runName: string,
  { name }: Pick<ProgrammeDefinition, 'name'>,
  language: Language,
): string {
  return runName === name.da ? name[language] : runName;
}
