import { namesByNumber } from '../company/check-talk.ts';
import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { type PastDayRefusal, refusedPastDay } from '../kernel/typed-day.ts';
import type { TaskForceMemberId } from './task-force.ts';

/** That the task force met. About no citizen. */
export interface NewMeeting {
  readonly on: PlainDate;
  readonly place: string | undefined;
  readonly words: string | undefined;
  readonly present: readonly TaskForceMemberId[];
}

/** What was typed; `unreadable` where something was typed that is no day. */
export interface MeetingDraft {
  readonly on: PlainDate | 'unreadable' | undefined;
  readonly place: string;
  readonly words: string;
  readonly present: readonly string[];
}

export interface MeetingRefusals {
  readonly on: PastDayRefusal;
  readonly place: 'place-too-long';
  readonly words: 'words-too-long' | 'words-hold-a-cpr-number';
  readonly present: 'nobody-came' | 'not-a-member-then';
}

const longestPlace = 120;
const mostWords = 2000;

/** @param members those who were members on that day; nobody else can have come */
export function checkMeeting(
  draft: MeetingDraft,
  members: readonly TaskForceMemberId[],
  today: PlainDate,
): Checked<NewMeeting, MeetingRefusals> {
  const { on } = draft;
  const [place, words] = [freeText(draft.place)?.replaceAll(/\s+/g, ' '), freeText(draft.words)];
  const present = members.filter((id) => draft.present.includes(id));
  const refusals = rejectedAmong<MeetingRefusals>({
    on: refusedPastDay(on, today),
    place: place !== undefined && place.length > longestPlace ? 'place-too-long' : undefined,
    words:
      words === undefined
        ? undefined
        : words.length > mostWords
          ? 'words-too-long'
          : namesByNumber(words)
            ? 'words-hold-a-cpr-number'
            : undefined,
    present:
      present.length < draft.present.length
        ? 'not-a-member-then'
        : present.length === 0
          ? 'nobody-came'
          : undefined,
  });
  if (refusals !== undefined) return refusals;
  if (on === undefined || on === 'unreadable') throw new Error('a meeting without refusals is whole');
  return accepted({ on, place, words, present });
}
