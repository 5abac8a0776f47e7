import { buttons, isOpen } from '../../domain/access/locks.ts';
import type { AccountId, EnrolmentId } from '../../domain/kernel/ids.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { daysUntil, type TeamWarning, teamWarnings } from '../../domain/team/team-warnings.ts';
import type { EmployeeVisit } from '../access/index.ts';
import type { OpenCourse } from '../open-courses/index.ts';
import { readTeamAhead, readTeams, roleName, warningAddress } from '../teams/index.ts';
import type { WaitingRow } from './my-day.ts';

/** Something about one citizen's team, and the one place where it is done. */
export interface TeamRow {
  readonly what: 'team';
  readonly enrolment: string;
  readonly warning: TeamWarning;
  /** Whom it is about; absent for a role nobody has. */
  readonly member: string | undefined;
  readonly role: string;
  readonly href: string;
}

/** Somebody away or leaving who is on several of the viewer's teams: said once, done in one place. */
export interface AwayRow {
  readonly what: 'away';
  readonly warning: Exclude<TeamWarning, { readonly warns: 'empty_role' }>;
  readonly member: string;
  readonly account: AccountId;
  readonly courses: number;
}

type Found = WaitingRow & TeamRow & { readonly warning: TeamWarning };

/** What is about to change on the teams the viewer may change: breaks, ends and empty roles. */
export async function readTeamRows(
  visit: EmployeeVisit,
  courses: readonly OpenCourse[],
  definitions: ReadonlyMap<string, ProgrammeDefinition>,
): Promise<readonly WaitingRow[]> {
  const mine = courses.filter(({ held }) => isOpen(buttons, 'team.change', held));
  const teams = await readTeams(
    visit,
    mine.map(({ id }) => id),
  );
  const accounts = new Set([...teams.values()].flatMap((places) => places.map(({ account }) => account)));
  const ahead = await readTeamAhead(visit, [...accounts]);
  const found = mine.flatMap(({ id, callName, version }) => {
    const definition = definitions.get(version);
    const places = teams.get(id as EnrolmentId) ?? [];
    if (definition === undefined || places.length === 0) return [];
    return teamWarnings(definition, places, ahead, visit.today).map((warning): Found => {
      const key = warning.warns === 'empty_role' ? warning.role : warning.place.role;
      const member = places.find((place) => warning.warns !== 'empty_role' && place.id === warning.place.id);
      return {
        what: 'team',
        enrolment: id,
        callName,
        warning,
        member: member?.name,
        role: roleName(definition, key, visit.language),
        href: warningAddress(id, warning, visit.today),
        due: daysUntil(warning, visit.today),
      };
    });
  });
  return gathered(found);
}

/** One person's break in many courses is one row. */
function gathered(found: readonly Found[]): readonly WaitingRow[] {
  const groups = new Map<string, Found[]>();
  for (const row of found) {
    const key = groupOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((rows): WaitingRow[] => {
    const [first] = rows;
    if (first === undefined || rows.length === 1) return rows;
    const { warning, member, due } = first;
    if (warning.warns === 'empty_role' || member === undefined) return rows;
    return [{ what: 'away', warning, member, account: warning.place.account, courses: rows.length, due }];
  });
}

function groupOf({ warning, href }: Found): string {
  switch (warning.warns) {
    case 'break':
      return warning.id;
    case 'employment_ends':
      return `${warning.place.account} ${warning.place.organisation} ends`;
    case 'place_ends':
    case 'empty_role':
      return href;
  }
}
