import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import { changeTeam, type TeamChangeRefusals } from '../../../domain/team/change-team.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { type AskedChange, type ChangeModel, readChange } from '../change-model.ts';
import { changeDraft, type TypedChange, teamMark } from '../forms/change-form.ts';
import { holdTeam, saveReseating } from '../team-repository.ts';

/** What a change came to; `meanwhile` when somebody changed the team after the form was shown. */
export interface ChangeAnswer {
  readonly model: ChangeModel;
  readonly changed: Checked<'changed', TeamChangeRefusals> | 'meanwhile';
}

/**
 * Changes the team of a course and records it. Pressing twice is changing once. `undefined` when the course, the place
 * or the role is not there.
 */
export async function changeTeamOf(
  visit: EmployeeVisit,
  enrolment: string,
  asked: AskedChange,
  typed: TypedChange,
): Promise<ChangeAnswer | undefined> {
  await holdTeam(visit, enrolment);
  const model = await readChange(visit, enrolment, asked);
  if (model === undefined) return undefined;
  if (isDone(model, typed)) return { model, changed: accepted('changed') };
  if (typed.seen !== teamMark(model.places)) return { model, changed: 'meanwhile' };
  const { course, definition, places } = model;
  const draft = changeDraft(model, typed);
  const isOver = course.endedOn !== undefined && course.endedOn <= visit.today;
  const changed = changeTeam(draft, { definition, places, isOver }, visit.today);
  if (!changed.ok) return { model, changed };
  await saveReseating(visit, course, definition, changed.value);
  await visit.record({
    action: 'team.change',
    subject: { kind: 'enrolment', id: course.id },
    authority: course.authority,
    payload: {
      what: model.what,
      role: model.role.key,
      ...(model.place === undefined ? {} : { left: model.place.account }),
      ...(draft.who === undefined ? {} : { came: draft.who.account }),
      from: draft.from,
      to: draft.to,
    },
  });
  return { model, changed: accepted('changed') };
}

/** A second press of the same button finds the place there, or ended as it was asked. */
function isDone({ places, place, what }: ChangeModel, { id, from }: TypedChange): boolean {
  if (places.some((one) => one.id === id)) return true;
  return what === 'leave' && place?.period.to !== undefined && place.period.to === parseTypedDate(from);
}
