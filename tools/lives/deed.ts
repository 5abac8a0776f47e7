import type { Ending } from '../../src/domain/enrolment/ending.ts';
import type { PlainDate } from '../../src/domain/kernel/plain-date.ts';
import type { ConsentQuestion } from '../../src/domain/programme/definition.ts';
import type { FactAnswer } from '../../src/domain/programme/holds.ts';
import type { AbsenceReason, Attendance } from '../../src/domain/session/attendance.ts';
import type { SessionKind } from '../../src/domain/session/session-kind.ts';

/** Something somebody does on a day, as the product asks for it. Nothing is done that no page offers. */
export interface Deed {
  readonly on: PlainDate;
  /** The name of whoever does it. */
  readonly who: string;
  /** Whom it is about, by number; of a meeting of several, the first of them. */
  readonly citizen: number;
  /** The run it is in, by what its people are listed under. */
  readonly run: string;
  readonly does: Does;
}

export type Does =
  | Refers
  | { readonly what: 'takes-step'; readonly step: string; readonly outcome: string }
  | Answers
  | { readonly what: 'hands-over'; readonly to: string; readonly papers: readonly string[] }
  | { readonly what: 'says-no-afterwards' }
  | Begins
  | WritesPlan
  | WritesNote
  | WritesFact
  | RecordsConsent
  | { readonly what: 'plans-talk'; readonly kind: SessionKind; readonly day: PlainDate; readonly at: string }
  | PlansGroup
  | TakesRegister
  | { readonly what: 'holds-review'; readonly agreed: string }
  | { readonly what: 'extends'; readonly weeks: number; readonly reason: string }
  | { readonly what: 'pauses'; readonly until: PlainDate; readonly reason: string }
  | { readonly what: 'goes-on'; readonly from: PlainDate; readonly because: 'job_begins' | 'agreed' }
  | Closes;

/** Somebody who is not known yet is registered with it; somebody who is, is found. */
interface Refers {
  readonly what: 'refers';
  readonly route: string | undefined;
  readonly answers: Readonly<Record<string, FactAnswer>>;
  /** What was told and given before, on the same day. */
  readonly taken: readonly string[];
  readonly grounds: string;
}

interface Answers {
  readonly what: 'answers';
  readonly answer: 'accepted' | 'refused';
  readonly reason: string;
  readonly judged: Readonly<Record<string, 'yes' | 'no'>>;
}

/** Names by the key of the role they get. */
export type Team = Readonly<Record<string, readonly string[]>>;

interface Begins {
  readonly what: 'begins';
  readonly startsOn: PlainDate;
  readonly team: Team;
  /** Why there is a place where none was left. */
  readonly beyond: string;
}

interface WritesPlan {
  readonly what: 'writes-plan';
  readonly words: Readonly<Record<string, string>>;
  readonly goal: string;
  readonly steps: readonly string[];
}

export interface WritesNote {
  readonly what: 'writes-note';
  readonly kind: SessionKind;
  readonly attendance: Attendance;
  readonly reason: AbsenceReason | undefined;
  readonly minutes: number;
  readonly words: string;
  readonly next: string | undefined;
}

/** A yes that was said out loud, to one of the programme's own questions. */
interface RecordsConsent {
  readonly what: 'records-consent';
  readonly question: ConsentQuestion;
  /** Whom it lets see something, and the place they have on the team. */
  readonly to: string;
  readonly relation: string;
  readonly until: PlainDate;
}

export interface WritesFact {
  readonly what: 'writes-fact';
  readonly circle: 'work' | 'benefit' | 'other';
  readonly kind: string;
  readonly code: string | undefined;
  readonly decidedFor: string | undefined;
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
  readonly hours: number | undefined;
  readonly source: string;
}

export interface PlansGroup {
  readonly what: 'plans-group';
  readonly kind: SessionKind;
  readonly title: string;
  readonly day: PlainDate;
  readonly at: string;
  readonly minutes: number;
  readonly place: string;
  readonly citizens: readonly number[];
}

/** How it went for each of those a group was planned with, in the same order. */
interface TakesRegister {
  readonly what: 'takes-register';
  readonly came: readonly { readonly citizen: number; readonly attendance: Attendance }[];
}

export interface Closes {
  readonly what: 'closes';
  readonly ending: Ending;
  readonly endedOn: PlainDate;
  readonly recommendation: string;
  readonly onwardPlan: string;
  readonly cvLines: string;
  readonly remark: string;
  readonly handover: { readonly to: string; readonly what: string } | undefined;
}
