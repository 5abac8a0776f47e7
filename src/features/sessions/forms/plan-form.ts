import { v7 as newId } from 'uuid';
import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import { parseTimeOfDay } from '../../../domain/kernel/time-of-day.ts';
import { usualPlace } from '../../../domain/session/place-kind.ts';
import type { SessionPlanDraft } from '../../../domain/session/plan-session.ts';
import { type SessionKind, sessionKinds } from '../../../domain/session/session-kind.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';

const fields = [
  'kind',
  'title',
  'on',
  'at',
  'minutes',
  'place_kind',
  'place',
  'holder',
  'times',
  'every_weeks',
  'seats',
] as const;

export type PlanField = (typeof fields)[number];

/** A plan as it was typed, whom it is with, and the id its first session will have: pressing twice plans once. */
export interface TypedPlan extends Readonly<Record<PlanField, string>> {
  readonly id: string;
  readonly enrolments: readonly string[];
  readonly coLeaders: readonly string[];
}

/** A plan before the first word. */
export function emptyPlan(
  enrolments: readonly string[],
  kind: SessionKind | undefined,
  holder: string,
): TypedPlan {
  return {
    id: newId(),
    enrolments,
    coLeaders: [],
    kind: kind ?? '',
    title: '',
    on: '',
    at: '',
    minutes: '60',
    place_kind: kind === undefined ? 'house' : usualPlace(kind),
    place: '',
    holder,
    times: '1',
    every_weeks: '1',
    seats: '',
  };
}

export function typedPlan(typed: TypedFields): TypedPlan {
  const texts = Object.fromEntries(fields.map((field) => [field, typed.text(field)]));
  return {
    ...(texts as Record<PlanField, string>),
    id: parseId<Id<'form'>>(typed.text('id')) ?? newId(),
    enrolments: typed.all('enrolment'),
    coLeaders: typed.all('co_leader'),
  };
}

/** Reads what was typed as far as it can be read. */
export function planDraft(typed: TypedPlan): SessionPlanDraft {
  return {
    kind: sessionKinds.find((kind) => kind === typed.kind),
    title: typed.title,
    on: parseTypedDate(typed.on),
    at: parseTimeOfDay(typed.at),
    minutes: wholeNumber(typed.minutes),
    placeKind: typed.place_kind,
    place: typed.place,
    holder: typed.holder,
    coLeaders: typed.coLeaders,
    times: wholeNumber(typed.times),
    everyWeeks: wholeNumber(typed.every_weeks),
  };
}

/** How many seats it is opened with; `undefined` where nobody is to sign up, `'unreadable'` where it is no number. */
export function typedSeats({ seats }: Pick<TypedPlan, 'seats'>): number | 'unreadable' | undefined {
  return seats.trim() === '' ? undefined : (wholeNumber(seats) ?? 'unreadable');
}

/** A whole number of at most three digits; `undefined` for anything else. */
function wholeNumber(text: string): number | undefined {
  return /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : undefined;
}

/** How long a planned session is to last, to choose from. */
export const plannedMinutes = [30, 45, 60, 90, 120, 150, 180] as const;
