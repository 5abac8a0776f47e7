import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { addDays, addWeeks, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';

type Rhythm = ProgrammeDefinition['rhythm'];

/** How often a citizen and the team have agreed to be in contact. */
export interface AgreedRhythm {
  /** Weeks from one contact to the next. */
  readonly everyWeeks: number;
  readonly from: PlainDate;
}

export interface RhythmRefusals {
  readonly everyWeeks: 'weeks-missing' | 'weeks-too-many';
  readonly from: 'date-missing' | 'too-long-ago' | 'too-far-ahead';
}

const mostWeeks = 26;
const daysBack = 31;
const daysAhead = 92;

/** Writes down what was agreed. It holds from a day, until the next agreement does. */
export function agreeRhythm(
  { everyWeeks, from }: { readonly everyWeeks: number | undefined; readonly from: PlainDate | undefined },
  today: PlainDate,
): Checked<AgreedRhythm, RhythmRefusals> {
  const refusals = { everyWeeks: judgeWeeks(everyWeeks), from: judgeFrom(from, today) };
  const rejected = rejectedAmong<RhythmRefusals>(refusals);
  if (rejected !== undefined) return rejected;
  if (everyWeeks === undefined || from === undefined) throw new Error('an agreed rhythm is whole');
  return accepted({ everyWeeks, from });
}

function judgeWeeks(weeks: number | undefined): RhythmRefusals['everyWeeks'] | undefined {
  if (weeks === undefined || !Number.isInteger(weeks) || weeks < 1) return 'weeks-missing';
  return weeks > mostWeeks ? 'weeks-too-many' : undefined;
}

function judgeFrom(from: PlainDate | undefined, today: PlainDate): RhythmRefusals['from'] | undefined {
  if (from === undefined) return 'date-missing';
  if (from < addDays(today, -daysBack)) return 'too-long-ago';
  return from > addDays(today, daysAhead) ? 'too-far-ahead' : undefined;
}

/** Weeks between contacts: as agreed, or the same for everybody; `undefined` while it is still to be agreed. */
export function weeksBetweenContacts({ contact }: Rhythm, agreed: number | undefined): number | undefined {
  return agreed ?? (contact.how === 'every_weeks' ? contact.weeks : undefined);
}

/**
 * After how many whole weeks without contact a course is quiet. Where a rhythm was agreed, a contact has then been
 * missed by a week; otherwise it is what the programme says.
 */
export function quietAfter({ quietAfterWeeks }: Rhythm, agreed: number | undefined): number {
  return agreed === undefined ? quietAfterWeeks : agreed + 1;
}

/** The day of the next contact, by the rhythm. */
export interface ContactDue {
  readonly dueOn: PlainDate;
  /** Negative once the day has passed. */
  readonly daysLeft: number;
}

/** When the next contact is due. @param last the last contact, or the day the time with this rhythm began */
export function contactDue(last: PlainDate, everyWeeks: number, today: PlainDate): ContactDue {
  const dueOn = addWeeks(last, everyWeeks);
  return { dueOn, daysLeft: daysBetween(today, dueOn) };
}
