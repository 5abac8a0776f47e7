import { v7 as newId } from 'uuid';
import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { parseTimeOfDay } from '../../../domain/kernel/time-of-day.ts';
import type { OwnMeetingDraft } from '../../../domain/session/own-meeting.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';

const fields = ['citizen', 'on', 'at', 'minutes', 'answer'] as const;

/** A meeting as its mentor typed it, and the id it will have: pressing twice writes it once. */
export type TypedMeeting = Readonly<Record<(typeof fields)[number] | 'id', string>>;

/** A meeting before the first word: today, for it is mostly written on its day. */
export function emptyMeeting(citizen: string, today: PlainDate): TypedMeeting {
  return { id: newId(), citizen, on: today, at: '', minutes: '60', answer: '' };
}

export function typedMeeting(typed: TypedFields): TypedMeeting {
  const texts = Object.fromEntries(fields.map((field) => [field, typed.text(field)]));
  return { ...(texts as TypedMeeting), id: parseId<Id<'session'>>(typed.text('id')) ?? newId() };
}

export function meetingDraft(typed: TypedMeeting): OwnMeetingDraft {
  const at = typed.at.trim();
  return {
    on: parseTypedDate(typed.on),
    at: at === '' ? undefined : (parseTimeOfDay(at) ?? 'unreadable'),
    minutes: /^\d{1,3}$/.test(typed.minutes) ? Number(typed.minutes) : undefined,
    answer: typed.answer,
  };
}
