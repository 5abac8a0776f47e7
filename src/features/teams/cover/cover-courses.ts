import { v7 as newId } from 'uuid';
import { changeTeam, type TeamChangeRefusals } from '../../../domain/team/change-team.ts';
import { type PlaceId, placeOn } from '../../../domain/team/place.ts';
import type { Reseating } from '../../../domain/team/reseating.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { type ChangeModel, readChange } from '../change-model.ts';
import { holdTeam, saveReseating } from '../team-repository.ts';
import type { Cause, UncoveredCourse } from './cover-model.ts';

/** A course that could not be covered so, and why. */
export interface NotCovered {
  readonly course: UncoveredCourse;
  readonly refusal: TeamChangeRefusals[keyof TeamChangeRefusals];
}

interface Judged {
  readonly model: ChangeModel;
  readonly reseating: Reseating;
}

/**
 * Lets one person take over in several courses: in all of them, or, when it fits in some but not in others, in none.
 * Records it at each course.
 */
export async function coverCourses(
  visit: EmployeeVisit,
  cause: Cause,
  courses: readonly UncoveredCourse[],
  employment: string,
): Promise<readonly NotCovered[]> {
  const judged: Judged[] = [];
  const refused: NotCovered[] = [];
  for (const course of courses) {
    const answer = await judge(visit, cause, course, employment);
    if ('refusal' in answer) refused.push({ course, refusal: answer.refusal });
    else judged.push(answer);
  }
  if (refused.length > 0) return refused;
  for (const { model, reseating } of judged) {
    await saveReseating(visit, model.course, model.definition, reseating);
    await visit.record({
      action: 'team.change',
      subject: { kind: 'enrolment', id: model.course.id },
      authority: model.course.authority,
      payload: {
        what: cause.what,
        role: model.role.key,
        left: model.place?.account,
        came: reseating.begun.at(-1)?.account,
        from: cause.from,
        to: cause.to,
      },
    });
  }
  return [];
}

async function judge(
  visit: EmployeeVisit,
  { what, from, to }: Cause,
  { course, place }: UncoveredCourse,
  employment: string,
): Promise<Judged | Pick<NotCovered, 'refusal'>> {
  await holdTeam(visit, course.id);
  const model = await readChange(visit, course.id, { what, place: place.id, role: place.role });
  if (model?.place === undefined) return { refusal: 'before-the-place' };
  const { definition, places, role, candidates } = model;
  const draft = {
    what,
    role,
    place: placeOn(places, model.place, from) ?? model.place,
    who: candidates.find((one) => one.employment === employment),
    from,
    to,
    mayStandEmpty: false,
    ids: [newId(), newId(), newId()].map((id) => id as PlaceId) as [PlaceId, PlaceId, PlaceId],
  };
  const changed = changeTeam(draft, { definition, places, isOver: false }, visit.today);
  if (changed.ok) return { model, reseating: changed.value };
  const { team, who, from: day, to: last, empty } = changed.refusals;
  // Whoever is offered for one course may not fit the role in another: then nobody was chosen there.
  const refusal = team ?? (who === 'nobody-chosen' ? 'house-not-for-role' : who) ?? day ?? last ?? empty;
  if (refusal === undefined) throw new Error('what was refused was refused for something');
  return { refusal };
}
