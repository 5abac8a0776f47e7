import type { WorkplaceId } from '../company/workplace.ts';
import type { Id, OrganisationId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

export type TaskForceMemberId = Id<'task_force_member'>;
export type TaskForceMeetingId = Id<'task_force_meeting'>;

/** Somebody of a company or an association who opens doors for a run. */
export interface TaskForceMember {
  readonly id: TaskForceMemberId;
  /** The house that wrote it down. */
  readonly organisation: OrganisationId;
  readonly workplace: WorkplaceId;
  readonly name: string;
  readonly title: string | undefined;
  readonly joinedOn: PlainDate;
  /** The last day; `undefined` while nobody has said that they stop. */
  readonly leftOn: PlainDate | undefined;
  readonly replaces: TaskForceMemberId | undefined;
  readonly takenBack: boolean;
}

/** A member on a day: from the first day to the last, both included. */
export function isMemberOn(
  { joinedOn, leftOn, takenBack }: Pick<TaskForceMember, 'joinedOn' | 'leftOn' | 'takenBack'>,
  day: PlainDate,
): boolean {
  return !takenBack && joinedOn <= day && (leftOn === undefined || day <= leftOn);
}
