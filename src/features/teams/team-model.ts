import type { AgreedRhythm } from '../../domain/enrolment/contact-rhythm.ts';
import { phaseSpans } from '../../domain/enrolment/phase-spans.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { type Continuity, continuityOf } from '../../domain/team/continuity.ts';
import { type TeamAhead, type TeamWarning, teamWarnings } from '../../domain/team/team-warnings.ts';
import type { Visit } from '../access/index.ts';
import { type Course, readCourse } from '../enrolments/index.ts';
import { readVersion } from '../programmes/index.ts';
import { readRhythmsToday } from './rhythm/rhythm-queries.ts';
import { type NamedPlace, readTeamAhead, readTeams } from './team-queries.ts';

/** A course's team as its page shows it: with what is to come and how the promise stands. */
export interface TeamModel {
  readonly today: PlainDate;
  readonly course: Course;
  readonly definition: ProgrammeDefinition;
  readonly places: readonly NamedPlace[];
  readonly ahead: TeamAhead;
  readonly warnings: readonly TeamWarning[];
  /** Absent where nothing is promised, or no day is lived. */
  readonly continuity: Continuity | undefined;
  readonly rhythm: AgreedRhythm | undefined;
  readonly mayChange: boolean;
  readonly mayAgree: boolean;
}

export async function readTeamModel(visit: Visit, enrolment: string): Promise<TeamModel | undefined> {
  const course = await readCourse(visit, enrolment);
  if (course === undefined) return undefined;
  const { today } = visit;
  const { startsOn, endedOn } = course;
  const definition = await readVersion(visit, course.versionId);
  const places = (await readTeams(visit, [enrolment])).get(course.id) ?? [];
  const accounts = [...new Set(places.map(({ account }) => account))];
  const ahead = await readTeamAhead(visit, accounts);
  const isOver = endedOn !== undefined && endedOn <= today;
  const spans = phaseSpans(definition, startsOn, course.changes);
  return {
    today,
    course,
    definition,
    places,
    ahead,
    warnings: isOver ? [] : teamWarnings(definition, places, ahead, today),
    continuity: continuityOf({ startsOn, endedOn }, spans, definition.roles, places, today),
    rhythm: (await readRhythmsToday(visit, [enrolment])).get(course.id),
    mayChange: !isOver && visit.may('team.change'),
    mayAgree: !isOver && visit.may('rhythm.agree'),
  };
}
