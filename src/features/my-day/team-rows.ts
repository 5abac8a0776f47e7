import { buttons, isOpen } from '../../domain/access/locks.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { daysUntil } from '../../domain/team/team-warnings.ts';
import type { EmployeeVisit } from '../access/index.ts';
import type { OpenCourse } from '../open-courses/index.ts';
import { type CourseNews, type PersonNews, readTeamAhead, readTeams, teamNews } from '../teams/index.ts';
import type { WaitingRow } from './my-day.ts';

/** Something about one citizen's team. */
export interface TeamRow extends CourseNews {
  readonly what: 'team';
}

/** Somebody who is on several of the viewer's teams: said once. */
export interface AwayRow extends PersonNews {
  readonly what: 'away';
}

/** What is about to change on the teams the viewer may change: breaks, ends and empty roles. */
export async function readTeamRows(
  visit: EmployeeVisit,
  courses: readonly OpenCourse[],
  definitions: ReadonlyMap<string, ProgrammeDefinition>,
): Promise<readonly WaitingRow[]> {
  const { today, language } = visit;
  const mine = courses.filter(({ held }) => isOpen(buttons, 'team.change', held));
  const teams = await readTeams(
    visit,
    mine.map(({ id }) => id),
  );
  const accounts = new Set([...teams.values()].flatMap((places) => places.map(({ account }) => account)));
  const ahead = await readTeamAhead(visit, [...accounts]);
  const { ofCourses, ofPeople } = teamNews(mine, { teams, ahead, definitions, today, language });
  const names = new Map(mine.map(({ id, callName }) => [id, callName]));
  return [
    ...ofPeople.map((news) => ({ what: 'away', ...news, due: daysUntil(news.warning, today) }) as const),
    ...ofCourses.map((news) => {
      const callName = names.get(news.enrolment) ?? '';
      return { what: 'team', ...news, callName, due: daysUntil(news.warning, today) } as const;
    }),
  ];
}
