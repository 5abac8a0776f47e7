import type { Relation } from '../../src/domain/access/relation.ts';
import type { ProgrammeDefinition } from '../../src/domain/programme/definition.ts';
import { recordableKinds } from '../../src/domain/session/recordable-kinds.ts';
import type { SessionKind } from '../../src/domain/session/session-kind.ts';
import type { LivedRun } from './crew.ts';
import type { Team } from './deed.ts';

type Role = ProgrammeDefinition['roles'][number];

/** Somebody on a citizen's team, and the kinds of meeting they hold with one person. */
export interface TeamMate {
  readonly name: string;
  readonly kinds: readonly SessionKind[];
}

export interface TeamOf {
  readonly team: Team;
  readonly coordinator: string;
  readonly mates: readonly TeamMate[];
}

/** Meetings of several are planned for several; a note is about one. */
const ofSeveral: readonly SessionKind[] = ['group_course', 'cafe', 'network_meeting', 'other'];

/** The team of one citizen: as many as each role must have, the people of a role taken in turn. */
export function teamOf({ definition, crew, key }: LivedRun, citizen: number, responsible: string): TeamOf {
  const mates: TeamMate[] = [];
  const team: Record<string, readonly string[]> = {};
  let coordinator: string | undefined;
  for (const role of definition.roles) {
    const names = namesIn(role, crew, citizen, responsible);
    if (names.length < role.headCount.atLeast) throw new Error(`nobody is ${role.key} in ${key}`);
    team[role.key] = names;
    if (role.coordinates) coordinator = names[0];
    for (const name of names) mates.push({ name, kinds: kindsOf(role, definition) });
  }
  if (coordinator === undefined) throw new Error(`nobody holds a course of ${key} together`);
  return { team, coordinator, mates: mates.filter(({ kinds }) => kinds.length > 0) };
}

function namesIn(role: Role, crew: LivedRun['crew'], citizen: number, responsible: string): string[] {
  if (role.accessRow === 'responsible_caseworker') return [responsible];
  if (role.accessRow === 'project_leader') return role.headCount.atLeast > 0 ? [crew.leader] : [];
  const people = crew.inRole(role.key);
  return people.length === 0 ? [] : [people[citizen % people.length]?.name ?? ''];
}

function kindsOf(role: Role, { sessionKinds }: ProgrammeDefinition): readonly SessionKind[] {
  const held: Relation[] = [
    role.accessRow === 'responsible_caseworker' ? 'responsible_on_team' : role.accessRow,
  ];
  if (role.coordinates) held.push('coordinator');
  return recordableKinds(sessionKinds, held).filter((kind) => !ofSeveral.includes(kind));
}
