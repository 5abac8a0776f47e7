import { consentRolesExist } from './checks/consent-roles-exist.ts';
import { headCountsFit } from './checks/head-counts-fit.ts';
import { keysAreUnique } from './checks/keys-are-unique.ts';
import { oneCanCoordinate } from './checks/one-can-coordinate.ts';
import { phasesFollow } from './checks/phases-follow.ts';
import { recommendationsAreDemanded } from './checks/recommendations-are-demanded.ts';
import { sessionsHaveSomebody } from './checks/sessions-have-somebody.ts';
import type { ProgrammeDefinition } from './definition.ts';
import type { Finding } from './finding.ts';

const checks: readonly ((definition: ProgrammeDefinition) => Finding[])[] = [
  keysAreUnique,
  headCountsFit,
  oneCanCoordinate,
  phasesFollow,
  sessionsHaveSomebody,
  recommendationsAreDemanded,
  consentRolesExist,
];

/** Everything about a well-shaped definition that does not fit together, in the order of the checks. */
export function checkDefinition(definition: ProgrammeDefinition): readonly Finding[] {
  return checks.flatMap((check) => check(definition));
}
