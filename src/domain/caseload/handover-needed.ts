import type { ProgrammeDefinition } from '../programme/definition.ts';

/**
 * Whether a course may begin only after the case went over: the chosen way in has a handover nobody comes past. Of
 * several ways in, the first one counts where none was chosen.
 */
export function handoverNeeded(
  { intake }: Pick<ProgrammeDefinition, 'intake'>,
  chosen: string | undefined,
): boolean {
  const route = intake.routes.find(({ key }) => key === chosen) ?? intake.routes[0];
  return (route?.steps ?? []).some(({ kind, compulsory }) => kind === 'caseload_handover' && compulsory);
}
