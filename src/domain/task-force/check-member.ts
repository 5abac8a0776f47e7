import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { type PastDayRefusal, refusedPastDay } from '../kernel/typed-day.ts';

/** Who is a member, from when and to when; which company is asked for beside. */
export interface NewMember {
  readonly name: string;
  readonly title: string | undefined;
  readonly joinedOn: PlainDate;
  readonly leftOn: PlainDate | undefined;
}

/** What was typed; `unreadable` where something was typed that is no day. */
export interface MemberDraft {
  readonly name: string;
  readonly title: string;
  readonly joinedOn: PlainDate | 'unreadable' | undefined;
  readonly leftOn: PlainDate | 'unreadable' | undefined;
}

export interface MemberRefusals {
  readonly name: 'member-name-missing' | 'member-too-long';
  readonly title: 'member-too-long';
  readonly joinedOn: PastDayRefusal;
  readonly leftOn: 'date-unreadable' | 'left-before-joining';
}

const longest = 120;

/** Reads a member; everything that cannot stand is named at once. */
export function checkMember(draft: MemberDraft, today: PlainDate): Checked<NewMember, MemberRefusals> {
  const [name, title] = [draft.name, draft.title].map((typed) => freeText(typed)?.replaceAll(/\s+/g, ' '));
  const { joinedOn, leftOn } = draft;
  const refusals = rejectedAmong<MemberRefusals>({
    name: name === undefined ? 'member-name-missing' : name.length > longest ? 'member-too-long' : undefined,
    title: title !== undefined && title.length > longest ? 'member-too-long' : undefined,
    joinedOn: refusedPastDay(joinedOn, today),
    leftOn: refusedEnd(leftOn, joinedOn),
  });
  if (refusals !== undefined) return refusals;
  if (name === undefined || joinedOn === undefined || joinedOn === 'unreadable' || leftOn === 'unreadable')
    throw new Error('a member without refusals is whole');
  return accepted({ name, title, joinedOn, leftOn });
}

function refusedEnd(
  leftOn: MemberDraft['leftOn'],
  joinedOn: MemberDraft['joinedOn'],
): MemberRefusals['leftOn'] | undefined {
  if (leftOn === undefined) return undefined;
  if (leftOn === 'unreadable') return 'date-unreadable';
  const isBefore = joinedOn !== undefined && joinedOn !== 'unreadable' && leftOn < joinedOn;
  return isBefore ? 'left-before-joining' : undefined;
}
