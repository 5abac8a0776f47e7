import {
  type MoveRefusals,
  moveToVersion,
  type VersionMove,
} from '../../../domain/enrolment/move-to-version.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { isEnded } from '../course.ts';
import type { MoveModel } from './move-model.ts';
import { holdVersion, saveMove } from './move-repository.ts';

/** What a move came to; `meanwhile` when somebody moved the course after the page was shown. */
export type Moved = Checked<VersionMove, MoveRefusals> | 'meanwhile';

/** Moves one course to the version that was looked at, and records that it was done. Pressing twice is moving once. */
export async function moveCourse(
  visit: EmployeeVisit,
  model: MoveModel,
  id: string,
  seenFrom: string,
  reason: string,
): Promise<Moved> {
  const { course, from, preview } = model;
  if ((await holdVersion(visit, course.id)) !== course.versionId || seenFrom !== String(from.version))
    return 'meanwhile';
  const reference = { key: from.key, version: from.version };
  const to = preview && { key: preview.to.key, version: preview.to.version };
  const enrolment = { definition: reference, isOver: isEnded(course, visit.today) };
  const moved = moveToVersion(enrolment, { to, reason }, preview?.effects, visit.today);
  if (!moved.ok || preview === undefined) return moved;
  await saveMove(visit, id, course, preview.version.id, moved.value);
  await visit.record({
    action: 'enrolment.move_version',
    subject: { kind: 'enrolment', id: course.id },
    authority: course.authority,
    payload: { from: from.version, to: preview.to.version },
  });
  return moved;
}
