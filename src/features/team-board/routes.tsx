import { buttons, isOpen } from '../../domain/access/locks.ts';
import type { EnrolmentId } from '../../domain/kernel/ids.ts';
import { includesDate } from '../../domain/kernel/period.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { type CourseLoad, courseLoad } from '../../domain/team/course-load.ts';
import type { FaceItem } from '../../platform/html/index.ts';
import { page, type Reply } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { datesOf, type OpenCourse, readOpenCourses, readVersions } from '../open-courses/index.ts';
import { readNextAppointments } from '../sessions/index.ts';
import { type NamedPlace, readTeamAhead, readTeams, roleName, teamNews } from '../teams/index.ts';
import { boardCourse } from './board.ts';
import { readFilter, readOrder } from './board-order.ts';
import { boardTexts } from './board-texts.ts';
import { type BoardModel, BoardPage } from './pages/board-page.tsx';
import { NoBoardPage } from './pages/no-board-page.tsx';
import { readRunNames } from './run-name-queries.ts';

export const teamBoardRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/team-board', as: 'employee', handle: show },
];

async function show(visit: EmployeeVisit, { query }: Asked): Promise<Reply> {
  const all = await readOpenCourses(visit);
  const runs = runsByCourses(all);
  const run = runs.find((one) => one === query.text('run')) ?? runs[0];
  const mine = all.filter((course) => course.run === run);
  const definitions = await readVersions(
    visit,
    mine.map(({ version }) => version),
  );
  const [definition] = definitions.values();
  if (run === undefined || definition === undefined) return page(() => <NoBoardPage frame={visit} />);
  for (const { authority, citizen } of mine) visit.shows({ authority, citizen });
  const board = await readBoard(visit, mine, definitions);
  const model: BoardModel = {
    ...board,
    today: visit.today,
    run,
    runs: await readRunNames(visit, runs),
    definition,
    filter: readFilter(query.text('show')),
    order: readOrder(query.text('order')),
  };
  return page(() => <BoardPage frame={visit} model={model} />);
}

/** The runs of some courses, the one with most of them first. */
function runsByCourses(courses: readonly OpenCourse[]): readonly string[] {
  const counted = Map.groupBy(courses, ({ run }) => run);
  return [...counted].toSorted(([, a], [, b]) => b.length - a.length).map(([run]) => run);
}

async function readBoard(
  visit: EmployeeVisit,
  mine: readonly OpenCourse[],
  definitions: ReadonlyMap<string, ProgrammeDefinition>,
): Promise<Pick<BoardModel, 'courses' | 'people' | 'news' | 'mayPlan' | 'own'>> {
  const { today, language } = visit;
  const ids = mine.map(({ id }) => id);
  const teams = await readTeams(visit, ids);
  const accounts = new Set([...teams.values()].flatMap((places) => places.map(({ account }) => account)));
  const ahead = await readTeamAhead(visit, [...accounts]);
  const appointments = await readNextAppointments(visit, ids);
  const { ofCourses, ofPeople } = teamNews(mine, { teams, ahead, definitions, today, language });
  const courses = mine.flatMap((open) => {
    const definition = definitions.get(open.version);
    if (definition === undefined) return [];
    const places = teams.get(open.id as EnrolmentId) ?? [];
    const ground = { definition, places, appointment: appointments.get(open.id), news: ofCourses, today };
    return [boardCourse(open, ground)];
  });
  const [definition] = definitions.values();
  return {
    courses,
    people: definition === undefined ? [] : peopleOf([...teams.values()].flat(), definition, visit),
    news: ofPeople,
    own: ownLoad(mine, teams, definitions, visit),
    mayPlan: mine.some(({ held }) => isOpen(buttons, 'team.change', held)),
  };
}

/** What the viewer has on her own table, now and ahead; nothing for whoever has no place on a team. */
function ownLoad(
  mine: readonly OpenCourse[],
  teams: Awaited<ReturnType<typeof readTeams>>,
  definitions: ReadonlyMap<string, ProgrammeDefinition>,
  { viewer, today }: EmployeeVisit,
): readonly CourseLoad[] | undefined {
  const loaded = mine.flatMap((open) => {
    const definition = definitions.get(open.version);
    const places = (teams.get(open.id as EnrolmentId) ?? []).filter(
      ({ account, organisation }) => account === viewer.account && organisation === viewer.organisation,
    );
    if (definition === undefined || places.length === 0) return [];
    return [{ dates: datesOf(open), definition, places }];
  });
  return loaded.length === 0 ? undefined : courseLoad(loaded, today);
}

const mostFaces = 8;

/** Who is on these teams today, whoever is on most of them first. */
function peopleOf(
  places: readonly NamedPlace[],
  definition: ProgrammeDefinition,
  { today, language }: EmployeeVisit,
): readonly FaceItem[] {
  const t = boardTexts[language];
  const there = places.filter(({ period }) => includesDate(period, today));
  return [...Map.groupBy(there, ({ account, role }) => `${account} ${role}`).values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, mostFaces)
    .flatMap((seats) => {
      const [first] = seats;
      if (first === undefined) return [];
      const role = t.onCourses(roleName(definition, first.role, language), seats.length);
      return [{ name: first.name, role, lead: first.coordinates }];
    });
}
