import { createHash } from 'node:crypto';
import { parseTimeOfDay } from '../../../domain/kernel/time-of-day.ts';
import type { ChangeReach } from '../../../domain/session/change-session.ts';
import type { SessionPlanDraft } from '../../../domain/session/plan-session.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { Session } from '../session-queries.ts';

const fields = ['title', 'on', 'at', 'minutes', 'place_kind', 'place', 'holder', 'reach', 'seen'] as const;

export type ChangeField = (typeof fields)[number];

/** A session as it was typed anew, who is to come, and what it was when the page was shown. */
export interface TypedChange extends Readonly<Record<ChangeField, string>> {
  readonly enrolments: readonly string[];
  readonly coLeaders: readonly string[];
}

/** A session as it stands, to be changed. */
export function changeAsItStands(session: Session): TypedChange {
  return {
    title: session.title ?? '',
    on: session.on,
    at: session.at ?? '',
    minutes: String(session.minutes ?? 60),
    place_kind: session.placeKind ?? 'house',
    place: session.place ?? '',
    holder: session.heldBy,
    reach: 'this',
    seen: fingerprintOf(session),
    enrolments: session.people.map(({ enrolment }) => enrolment),
    coLeaders: session.coLeaders.map(({ account }) => account),
  };
}

export function typedChange(typed: TypedFields): TypedChange {
  const texts = Object.fromEntries(fields.map((field) => [field, typed.text(field)]));
  return {
    ...(texts as Record<ChangeField, string>),
    enrolments: typed.all('enrolment'),
    coLeaders: typed.all('co_leader'),
  };
}

export function changeDraft(typed: TypedChange): Omit<SessionPlanDraft, 'kind' | 'times' | 'everyWeeks'> {
  return {
    title: typed.title,
    on: parseTypedDate(typed.on),
    at: parseTimeOfDay(typed.at),
    minutes: /^\d{1,3}$/.test(typed.minutes) ? Number(typed.minutes) : undefined,
    placeKind: typed.place_kind,
    place: typed.place,
    holder: typed.holder,
    coLeaders: typed.coLeaders,
  };
}

export function reachOf(typed: Pick<TypedChange, 'reach'>): ChangeReach {
  return typed.reach === 'rest' ? 'rest' : 'this';
}

/** What a session was like, in few letters: two who change it at once are found by it. */
export function fingerprintOf(session: Session): string {
  const { on, at, minutes, placeKind, place, title, heldBy, cancelledOn, people, coLeaders } = session;
  const who = people.map(({ enrolment }) => enrolment).toSorted();
  const beside = coLeaders.map(({ account }) => account).toSorted();
  const whole = JSON.stringify([on, at, minutes, placeKind, place, title, heldBy, cancelledOn, who, beside]);
  return createHash('sha256').update(whole).digest('base64url').slice(0, 16);
}
