import { isValidOn } from '../../../domain/consent/is-valid-on.ts';
import { effectsOfMoving, type MoveEffects } from '../../../domain/enrolment/move-effects.ts';
import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { readVersion } from '../../programmes/index.ts';
import type { Course } from '../course.ts';
import { isEnded, teamOn } from '../course.ts';
import { type NewerVersion, type PastMove, readMoves, readNewerVersions } from './move-queries.ts';

/** A course before it goes over: from what, to what, and what that changes. */
export interface MoveModel {
  readonly course: Course;
  readonly from: ProgrammeDefinition;
  readonly newer: readonly NewerVersion[];
  readonly moves: readonly PastMove[];
  /** Absent where there is nothing newer, or the course is over. */
  readonly preview: Preview | undefined;
}

export interface Preview {
  readonly version: NewerVersion;
  readonly to: ProgrammeDefinition;
  readonly effects: MoveEffects;
}

/** @param wanted the number of the version to look at; the newest where it is none of the newer ones */
export async function readMoveModel(
  visit: EmployeeVisit,
  course: Course,
  wanted: string,
): Promise<MoveModel> {
  const from = await readVersion(visit, course.versionId);
  const newer = await readNewerVersions(visit, course.versionId);
  const version = newer.find(({ number }) => String(number) === wanted) ?? newer[0];
  const isOver = isEnded(course, visit.today);
  return {
    course,
    from,
    newer,
    moves: await readMoves(visit, course.id),
    preview: version === undefined || isOver ? undefined : await previewOf(visit, course, from, version),
  };
}

async function previewOf(
  visit: EmployeeVisit,
  course: Course,
  from: ProgrammeDefinition,
  version: NewerVersion,
): Promise<Preview> {
  const to = await readVersion(visit, version.id);
  const enrolment = { startsOn: course.startsOn, closing: endingAhead(course), changes: course.changes };
  const around = { team: teamOn(course, visit.today), yes: standingYes(course, visit) };
  return { version, to, effects: effectsOfMoving(enrolment, from, to, around, visit.today) };
}

/** The texts this citizen has said yes to and not taken back. */
function standingYes({ consents }: Course, { today }: EmployeeVisit) {
  return consents
    .filter((consent) => {
      const { id, withdrawnOn } = consent;
      return isValidOn(consent, withdrawnOn === undefined ? [] : [{ consent: id, withdrawnOn }], today);
    })
    .map(({ text }) => text);
}

function endingAhead({ endedOn }: Course) {
  return endedOn === undefined ? undefined : ({ ending: 'other', endedOn } as const);
}
