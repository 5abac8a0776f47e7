import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import { addMonths, type PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { type PastDayRefusal, refusedPastDay, type TypedDay } from '../kernel/typed-day.ts';
import type { TrainingPersonId } from './training.ts';

export interface NewTraining {
  readonly title: string;
  readonly beginsOn: PlainDate;
  readonly place: string | undefined;
}

export interface TrainingRefusals {
  readonly title: 'title-missing' | 'too-long';
  readonly beginsOn: 'date-missing' | 'date-unreadable' | 'date-too-far';
  readonly place: 'too-long';
}

const longest = 120;
const farthestMonths = 24;

function line(typed: string): string | undefined {
  return freeText(typed)?.replaceAll(/\s+/g, ' ');
}

function isTooLong(words: string | undefined): boolean {
  return (words?.length ?? 0) > longest;
}

/** Reads a course that is to be held, or that has begun. */
export function checkTraining(
  draft: { readonly title: string; readonly beginsOn: TypedDay; readonly place: string },
  today: PlainDate,
): Checked<NewTraining, TrainingRefusals> {
  const [title, place] = [line(draft.title), line(draft.place)];
  const { beginsOn } = draft;
  const refusals = rejectedAmong<TrainingRefusals>({
    title: title === undefined ? 'title-missing' : isTooLong(title) ? 'too-long' : undefined,
    beginsOn: refusedBeginning(beginsOn, today),
    place: isTooLong(place) ? 'too-long' : undefined,
  });
  if (refusals !== undefined) return refusals;
  if (title === undefined || beginsOn === undefined || beginsOn === 'unreadable')
    throw new Error('a course without refusals is whole');
  return accepted({ title, beginsOn, place });
}

function refusedBeginning(on: TypedDay, today: PlainDate): TrainingRefusals['beginsOn'] | undefined {
  if (on === undefined) return 'date-missing';
  if (on === 'unreadable') return 'date-unreadable';
  const isNear = on >= addMonths(today, -farthestMonths) && on <= addMonths(today, farthestMonths);
  return isNear ? undefined : 'date-too-far';
}

export interface NewTrainingPerson {
  readonly name: string;
  readonly title: string | undefined;
}

export interface TrainingPersonRefusals {
  readonly name: 'name-missing' | 'too-long';
  readonly title: 'too-long';
}

/** Reads somebody who is invited; where they come from is chosen beside. */
export function checkTrainingPerson(draft: {
  readonly name: string;
  readonly title: string;
}): Checked<NewTrainingPerson, TrainingPersonRefusals> {
  const [name, title] = [line(draft.name), line(draft.title)];
  const refusals = rejectedAmong<TrainingPersonRefusals>({
    name: name === undefined ? 'name-missing' : isTooLong(name) ? 'too-long' : undefined,
    title: isTooLong(title) ? 'too-long' : undefined,
  });
  if (refusals !== undefined) return refusals;
  if (name === undefined) throw new Error('a person without refusals has a name');
  return accepted({ name, title });
}

export interface NewTrainingMeeting {
  readonly on: PlainDate;
  readonly present: readonly TrainingPersonId[];
}

export interface TrainingMeetingRefusals {
  readonly on: PastDayRefusal;
  readonly present: 'nobody-came';
}

/** @param invited those on the course; nobody else can have come */
export function checkTrainingMeeting(
  draft: { readonly on: TypedDay; readonly present: readonly string[] },
  invited: readonly TrainingPersonId[],
  today: PlainDate,
): Checked<NewTrainingMeeting, TrainingMeetingRefusals> {
  const { on } = draft;
  const present = invited.filter((id) => draft.present.includes(id));
  const refusals = rejectedAmong<TrainingMeetingRefusals>({
    on: refusedPastDay(on, today),
    present: present.length === 0 ? 'nobody-came' : undefined,
  });
  if (refusals !== undefined) return refusals;
  if (on === undefined || on === 'unreadable') throw new Error('a meeting without refusals is whole');
  return accepted({ on, present });
}

/** Reads whom the certificates are for: at least one, among those who came. */
export function checkCertificates(
  chosen: readonly string[],
  candidates: readonly TrainingPersonId[],
): Result<readonly TrainingPersonId[], 'nobody-chosen'> {
  const found = candidates.filter((id) => chosen.includes(id));
  return found.length === 0 ? refused('nobody-chosen') : accepted(found);
}
