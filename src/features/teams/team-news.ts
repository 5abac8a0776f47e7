import type { AccountId, EnrolmentId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { type TeamAhead, type TeamWarning, teamWarnings } from '../../domain/team/team-warnings.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { roleName, warningAddress } from './parts/team-rows.ts';
import type { NamedPlace } from './team-queries.ts';

/** Something about one citizen's team, and the one place where it is done. */
export interface CourseNews {
  readonly enrolment: string;
  readonly warning: TeamWarning;
  /** Whom it is about; absent for a role nobody has. */
  readonly member: string | undefined;
  readonly role: string;
  readonly href: string;
}

/** Somebody away or leaving who is on several of the teams: said once, done in one place. */
export interface PersonNews {
  readonly warning: Exclude<TeamWarning, { readonly warns: 'empty_role' }>;
  readonly member: string;
  readonly account: AccountId;
  readonly courses: number;
}

interface NewsGround {
  readonly teams: ReadonlyMap<EnrolmentId, readonly NamedPlace[]>;
  readonly ahead: TeamAhead;
  readonly definitions: ReadonlyMap<string, ProgrammeDefinition>;
  readonly today: PlainDate;
  readonly language: Language;
}

/** What is about to change on the teams of some courses: course by course, and once for a person who is on several. */
export function teamNews(
  courses: readonly { readonly id: string; readonly version: string }[],
  ground: NewsGround,
): { readonly ofCourses: readonly CourseNews[]; readonly ofPeople: readonly PersonNews[] } {
  const found = courses.flatMap((course) => newsOf(course, ground));
  const groups = Map.groupBy(found, groupOf);
  const ofCourses: CourseNews[] = [];
  const ofPeople: PersonNews[] = [];
  for (const news of groups.values()) {
    const [first] = news;
    if (first === undefined) continue;
    const { warning, member } = first;
    if (news.length === 1 || warning.warns === 'empty_role' || member === undefined) ofCourses.push(...news);
    else ofPeople.push({ warning, member, account: warning.place.account, courses: news.length });
  }
  return { ofCourses, ofPeople };
}

function newsOf(
  { id, version }: { readonly id: string; readonly version: string },
  { teams, ahead, definitions, today, language }: NewsGround,
): CourseNews[] {
  const definition = definitions.get(version);
  const places = teams.get(id as EnrolmentId) ?? [];
  if (definition === undefined || places.length === 0) return [];
  return teamWarnings(definition, places, ahead, today).map((warning) => {
    const key = warning.warns === 'empty_role' ? warning.role : warning.place.role;
    const member = places.find((place) => warning.warns !== 'empty_role' && place.id === warning.place.id);
    const role = roleName(definition, key, language);
    return { enrolment: id, warning, member: member?.name, role, href: warningAddress(id, warning, today) };
  });
}

function groupOf({ warning, href }: CourseNews): string {
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
