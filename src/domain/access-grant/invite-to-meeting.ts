import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import { addMonths, type PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { parseTimeOfDay } from '../kernel/time-of-day.ts';

/** Kinds of meeting that people around the citizen come to. */
export const meetingKinds = ['network_meeting', 'dialogue_meeting', 'talk', 'cafe', 'company_visit'] as const;

export type MeetingKind = (typeof meetingKinds)[number];

/** One meeting, and the person around the citizen who is invited to it. */
export interface Invitation<Person extends string> {
  readonly person: Person;
  readonly kind: MeetingKind;
  readonly on: PlainDate;
  /** `09:15`. */
  readonly at: string;
  readonly place: string;
}

export interface InvitationDraft {
  readonly person: string;
  readonly kind: string;
  /** `undefined` when what was typed is no date. */
  readonly on: PlainDate | undefined;
  readonly at: string;
  readonly place: string;
}

export interface InvitationRefusals {
  readonly person: 'person-missing';
  readonly kind: 'kind-missing';
  readonly on: 'date-missing' | 'date-in-the-past' | 'date-too-far';
  readonly at: 'time-unreadable';
  readonly place: 'place-missing' | 'place-too-long';
}

const longestPlace = 120;
const farthestMonths = 6;

/** Reads an invitation to one meeting, today or later; every field that cannot stand is named at once. */
export function inviteToMeeting<Person extends string>(
  draft: InvitationDraft,
  around: readonly Person[],
  today: PlainDate,
): Checked<Invitation<Person>, InvitationRefusals> {
  const person = around.find((one) => one === draft.person);
  const kind = meetingKinds.find((one) => one === draft.kind);
  const at = parseTimeOfDay(draft.at);
  const place = freeText(draft.place);
  const { on } = draft;
  const wrongDay = judgeDay(on, today);
  const isRight = place !== undefined && place.length <= longestPlace;
  if (person && kind && on && !wrongDay && at && isRight) return accepted({ person, kind, on, at, place });
  const refusals = rejectedAmong<InvitationRefusals>({
    person: person === undefined ? 'person-missing' : undefined,
    kind: kind === undefined ? 'kind-missing' : undefined,
    on: wrongDay,
    at: at === undefined ? 'time-unreadable' : undefined,
    place: isRight ? undefined : place === undefined ? 'place-missing' : 'place-too-long',
  });
  return refusals ?? { ok: false, refusals: {} };
}

function judgeDay(on: PlainDate | undefined, today: PlainDate): InvitationRefusals['on'] | undefined {
  if (on === undefined) return 'date-missing';
  if (on < today) return 'date-in-the-past';
  return on > addMonths(today, farthestMonths) ? 'date-too-far' : undefined;
}
