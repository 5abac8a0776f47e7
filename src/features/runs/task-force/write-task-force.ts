import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import { checkMeeting, type MeetingRefusals } from '../../../domain/task-force/check-meeting.ts';
import { checkMember, type MemberRefusals } from '../../../domain/task-force/check-member.ts';
import { isMemberOn } from '../../../domain/task-force/task-force.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { type FoundWorkplace, pickWorkplace, type TypedRow } from '../../companies/index.ts';
import type { WrittenAct } from '../company-acts/act-repository.ts';
import type { StandingMember } from './standing-members.ts';
import { meetingDraft, memberDraft, type TypedMeeting, type TypedMember } from './task-force-forms.ts';
import { addMeeting, addMember, type EnteringRow } from './task-force-repository.ts';

/** Refused beside what the rule refuses: a member is of a company. */
export interface TypedMemberRefusals extends MemberRefusals {
  readonly company: 'company-missing';
}

export type WrittenMember =
  | { readonly outcome: WrittenAct }
  | {
      readonly outcome: 'refused';
      readonly refusals: Partial<TypedMemberRefusals>;
      readonly found: readonly FoundWorkplace[] | undefined;
    };

export type WrittenMeeting =
  | { readonly outcome: WrittenAct }
  | { readonly outcome: 'refused'; readonly refusals: Partial<MeetingRefusals> };

/** Somebody at work in a house of the run: whom a member may sign in as. */
export interface WorksInRun {
  readonly employment: string;
  readonly organisation: OrganisationId;
}

/** Writes a member down, or puts one right: one row and one event, however often it is pressed. */
export async function writeMember(
  visit: EmployeeVisit,
  run: string,
  typed: TypedMember,
  people: readonly WorksInRun[],
): Promise<WrittenMember> {
  const picked = await pickWorkplace(visit, typed.pick);
  const checked = checkMember(memberDraft(typed), visit.today);
  // A member is of a company that stands in the register: a name alone is looked for once more.
  const found = picked.outcome === 'choose' ? picked.found : picked.outcome === 'by-name' ? [] : undefined;
  const company = picked.outcome === 'empty' ? ({ company: 'company-missing' } as const) : {};
  if (!checked.ok || picked.outcome !== 'registered')
    return {
      outcome: 'refused',
      refusals: { ...(checked.ok ? {} : checked.refusals), ...company },
      found,
    };
  const employment = people.find((one) => one.employment === typed.employment)?.employment;
  const entering = enteringOf(run, typed);
  const outcome = await addMember(visit, entering, {
    ...checked.value,
    workplace: picked.workplace,
    employment,
  });
  await tell(visit, 'task_force_member', entering, outcome);
  return { outcome };
}

/** Writes down that the task force met: one row for the meeting, one for each who came, and one event. */
export async function writeMeeting(
  visit: EmployeeVisit,
  run: string,
  typed: TypedMeeting,
  members: readonly StandingMember[],
): Promise<WrittenMeeting> {
  const draft = meetingDraft(typed);
  const day = draft.on === undefined || draft.on === 'unreadable' ? visit.today : draft.on;
  const checked = checkMeeting(
    draft,
    members.filter((member) => isMemberOn(member, day)).map(({ id }) => id),
    visit.today,
  );
  if (!checked.ok) return { outcome: 'refused', refusals: checked.refusals };
  const entering = enteringOf(run, typed);
  const outcome = await addMeeting(visit, entering, checked.value);
  await tell(visit, 'task_force_meeting', entering, outcome);
  return { outcome };
}

function enteringOf(run: string, { id, corrects, takenBack }: TypedRow): EnteringRow {
  return {
    id,
    run,
    corrects: corrects === '' ? undefined : corrects,
    takenBack: corrects !== '' && takenBack,
  };
}

async function tell(
  visit: EmployeeVisit,
  what: 'task_force_member' | 'task_force_meeting',
  { id, corrects, takenBack }: EnteringRow,
  outcome: WrittenAct,
): Promise<void> {
  if (outcome !== 'written') return;
  await visit.record({
    action: 'task_force.write',
    subject: { kind: what, id },
    authority: undefined,
    payload: { corrects: corrects ?? null, takenBack },
  });
}
