import type { Checked } from '../../../domain/kernel/checked.ts';
import {
  type CheckedAnswer,
  type CheckedMinutes,
  checkMinutes,
  checkPartAnswer,
  type MinutesRefusals,
  type PartAnswerRefusals,
} from '../../../domain/minutes/minutes.ts';
import type { CitizenVisit, EmployeeVisit, LinkVisit } from '../../access/index.ts';
import type { PlacementCourse } from '../placement-queries.ts';
import { minutesDraft, type TypedMinutes } from './minutes-form.ts';
import { readPlacesForMinutes, type Talk } from './minutes-queries.ts';
import { addAnswer, addPart, addWorkplaceAnswer, addWorkplacePart } from './minutes-repository.ts';

/** Writes minutes, or puts them right: a part that says what it said keeps its approval. */
export async function writeMinutes(
  visit: EmployeeVisit,
  { authority, enrolment }: PlacementCourse,
  typed: TypedMinutes,
  editing: Talk | undefined,
): Promise<Checked<CheckedMinutes, MinutesRefusals>> {
  const places = await readPlacesForMinutes(visit, enrolment);
  const placements = [
    ...places.map(({ placement }) => placement),
    ...(editing?.workplace ? [editing.workplace.placement] : []),
  ];
  const checked = checkMinutes(minutesDraft(typed), placements, visit.today);
  if (!checked.ok) return checked;
  const { on, words, workplace } = checked.value;
  const talk = editing?.talk ?? typed.talk;
  const was = editing?.part;
  const isNew = was === undefined || was.words !== words || was.on !== on;
  const written =
    isNew && (await addPart(visit, enrolment, { id: typed.id, talk, on, words, replaces: was?.id }));
  const before = editing?.workplace;
  const isNewThere =
    workplace !== undefined && (before === undefined || before.words !== workplace.words || before.on !== on);
  const writtenThere =
    isNewThere &&
    (await addWorkplacePart(visit, before?.placement ?? workplace.placement, {
      id: typed.workplaceId,
      talk,
      on,
      words: workplace.words,
      replaces: before?.id,
    }));
  if (written || writtenThere)
    await visit.record({
      action: 'minutes.write',
      subject: { kind: 'minutes', id: talk },
      authority,
      payload: { parts: [...(written ? ['team'] : []), ...(writtenThere ? ['workplace'] : [])] },
    });
  return checked;
}

/** The citizen approves a part, or asks for something to be put right. */
export async function answerPart(
  visit: CitizenVisit,
  authority: string,
  part: string,
  says: string,
  typed: string,
): Promise<Checked<CheckedAnswer, PartAnswerRefusals>> {
  const checked = checkPartAnswer(says, typed);
  if (checked.ok && (await addAnswer(visit, part, checked.value)))
    await visit.record({
      action: 'minutes.answer',
      subject: { kind: 'minutes_part', id: part },
      authority,
      payload: { says: checked.value.says },
    });
  return checked;
}

/** A workplace says by its link what it says to its part. */
export async function answerPartByLink(
  visit: LinkVisit,
  authority: string,
  part: string,
  answer: CheckedAnswer,
  byName: string,
): Promise<void> {
  if (!(await addWorkplaceAnswer(visit, part, answer, byName))) return;
  await visit.record({
    action: 'workplace_minutes.answer',
    subject: { kind: 'workplace_minutes', id: part },
    authority,
    payload: { says: answer.says },
  });
}
