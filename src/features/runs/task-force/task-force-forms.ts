import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { MeetingDraft } from '../../../domain/task-force/check-meeting.ts';
import type { MemberDraft } from '../../../domain/task-force/check-member.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { formatTypedDate } from '../../../platform/i18n/dates.ts';
import { dayTyped } from '../../../platform/i18n/typed-date.ts';
import { newRow, noPick, type TypedPick, type TypedRow, typedPick, typedRow } from '../../companies/index.ts';
import type { StandingMember } from './standing-members.ts';
import type { MeetingEntry } from './task-force-queries.ts';

export interface TypedMember extends TypedRow {
  readonly pick: TypedPick;
  readonly name: string;
  readonly title: string;
  readonly employment: string;
  readonly joinedOn: string;
  readonly leftOn: string;
}

export interface TypedMeeting extends TypedRow {
  readonly on: string;
  readonly place: string;
  readonly words: string;
  readonly present: readonly string[];
}

/** A new member most often begins today; one that is put right holds what it says. */
export function memberForm(today: PlainDate, member?: StandingMember): TypedMember {
  const company = member?.companyName ?? '';
  return {
    ...newRow(member?.id),
    pick: member === undefined ? noPick : { company, chosen: member.workplace, chosenFor: company },
    name: member?.name ?? '',
    title: member?.title ?? '',
    employment: member?.employment ?? '',
    joinedOn: formatTypedDate(member?.joinedOn ?? today),
    leftOn: member?.leftOn === undefined ? '' : formatTypedDate(member.leftOn),
  };
}

export function typedMember(fields: TypedFields): TypedMember {
  return {
    ...typedRow(fields),
    pick: typedPick(fields),
    name: fields.text('name'),
    title: fields.text('title'),
    employment: fields.text('employment'),
    joinedOn: fields.text('joined-on'),
    leftOn: fields.text('left-on'),
  };
}

export function memberDraft({ name, title, joinedOn, leftOn }: TypedMember): MemberDraft {
  return { name, title, joinedOn: dayTyped(joinedOn), leftOn: dayTyped(leftOn) };
}

/** @param present the members who came, by the rows they stand as now */
export function meetingForm(
  today: PlainDate,
  meeting?: MeetingEntry,
  present: readonly string[] = [],
): TypedMeeting {
  return {
    ...newRow(meeting?.id),
    on: formatTypedDate(meeting?.on ?? today),
    place: meeting?.place ?? '',
    words: meeting?.words ?? '',
    present,
  };
}

export function typedMeeting(fields: TypedFields): TypedMeeting {
  return {
    ...typedRow(fields),
    on: fields.text('on'),
    place: fields.text('place'),
    words: fields.text('words'),
    present: fields.all('present'),
  };
}

export function meetingDraft({ on, place, words, present }: TypedMeeting): MeetingDraft {
  return { on: dayTyped(on), place, words, present };
}
