import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { myPageTexts } from '../my-page-texts.ts';
import type { TeamHelper } from '../people-queries.ts';

/** What somebody on the team does, in words one would use oneself. */
export function roleWords(
  { coordinates, accessRow, role }: Pick<TeamHelper, 'coordinates' | 'accessRow' | 'role'>,
  definition: ProgrammeDefinition,
  language: Language,
): string {
  const t = myPageTexts[language].roles;
  if (coordinates) return t.coordinator;
  if (accessRow !== 'team_general') return t[accessRow];
  return definition.roles.find(({ key }) => key === role)?.title[language].toLowerCase() ?? '';
}
