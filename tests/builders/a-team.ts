import type { ProgrammeDefinition } from '../../src/domain/programme/definition.ts';
import type { NewMember } from '../../src/domain/team/compose-team.ts';
import { anId } from './an-id.ts';

/** Somebody in a role; the number tells people apart. */
export function aMember(role: string, number: number): NewMember {
  return { account: anId(100 + number), organisation: anId(200), role };
}

/** As many people as each role of a definition needs, everybody a person of their own. */
export function aFullTeam({ roles }: ProgrammeDefinition): readonly NewMember[] {
  return roles
    .flatMap(({ key, headCount }) => Array.from({ length: headCount.atLeast }, () => key))
    .map((role, number) => aMember(role, number));
}
