import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import type { ProgrammeDefinition, Role } from '../programme/definition.ts';
import type { Team, TeamMember } from './team.ts';

export type NewMember = Omit<TeamMember, 'period'>;

export type TeamRefusal =
  | 'role-unknown'
  | 'member-twice'
  | 'role-not-filled'
  | 'role-overfilled'
  | 'coordinator-missing'
  | 'several-coordinators';

/** A refusal for each role that needs another look, by the role's key: the form shows it beside that role. */
export type TeamRefusals = Readonly<Record<string, TeamRefusal>>;

/**
 * Puts the team of a course together: each role of the definition filled within its head count, and exactly
 * one person who coordinates. The same person may hold two roles, but not the same role twice.
 */
export function composeTeam(
  definition: ProgrammeDefinition,
  members: readonly NewMember[],
  startsOn: PlainDate,
): Checked<Team, TeamRefusals> {
  const judgements = { ...judgeUnknown(definition, members), ...judgeRoles(definition, members) };
  const rejected = rejectedAmong<TeamRefusals>(judgements);
  const period = { from: startsOn, to: undefined };
  return rejected ?? accepted({ members: members.map((member) => ({ ...member, period })) });
}

type RoleJudgements = Record<string, TeamRefusal | undefined>;

function judgeUnknown(definition: ProgrammeDefinition, members: readonly NewMember[]): RoleJudgements {
  const known = new Set(definition.roles.map(({ key }) => key));
  const unknown = members.filter(({ role }) => !known.has(role));
  return Object.fromEntries(unknown.map(({ role }) => [role, 'role-unknown']));
}

function judgeRoles(definition: ProgrammeDefinition, members: readonly NewMember[]): RoleJudgements {
  const coordination = judgeCoordination(definition, members);
  const judged = definition.roles.map((role) => {
    const filledBy = members.filter((member) => member.role === role.key);
    return [role.key, judgeFilling(role, filledBy) ?? (role.coordinates ? coordination : undefined)] as const;
  });
  return Object.fromEntries(judged);
}

function judgeFilling({ headCount }: Role, filledBy: readonly NewMember[]): TeamRefusal | undefined {
  const people = new Set(filledBy.map(({ account }) => account));
  if (people.size < filledBy.length) return 'member-twice';
  if (filledBy.length < headCount.atLeast) return 'role-not-filled';
  return filledBy.length > headCount.atMost ? 'role-overfilled' : undefined;
}

function judgeCoordination(
  definition: ProgrammeDefinition,
  members: readonly NewMember[],
): TeamRefusal | undefined {
  const coordinating = new Set(
    definition.roles.filter(({ coordinates }) => coordinates).map(({ key }) => key),
  );
  const coordinators = members.filter(({ role }) => coordinating.has(role)).length;
  if (coordinators === 0) return 'coordinator-missing';
  return coordinators > 1 ? 'several-coordinators' : undefined;
}
