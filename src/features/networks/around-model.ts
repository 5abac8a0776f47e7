import type { PersonalPart } from '../../domain/access/relation.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ToldToViewer } from '../matching/index.ts';
import type { AroundDone } from './around-done.ts';
import type {
  AroundCourse,
  AroundFeedback,
  AroundMeeting,
  AroundPlan,
  CitizenAround,
  MeetingAhead,
} from './around-queries.ts';
import type { OwnHelp } from './help/help-queries.ts';
import type { OwnMeetingRow } from './meetings/own-meeting-queries.ts';
import type { WorryReceipt } from './worries/worry-queries.ts';

/** What the page of somebody around citizens shows: what row security let be read, and nothing that leads on. */
export interface AroundModel {
  readonly part: PersonalPart;
  /** A mentor whom somebody waits for: she is to promise silence first. */
  readonly isAwaited: boolean;
  readonly citizens: readonly CitizenAround[];
  readonly ahead: readonly MeetingAhead[];
  readonly meetings: readonly AroundMeeting[];
  /** A mentor's own; nobody else has any. */
  readonly own: readonly OwnMeetingRow[];
  /** Whether what a mentor wrote of a worry has been read. */
  readonly worries: readonly WorryReceipt[];
  readonly courses: readonly AroundCourse[];
  readonly feedback: readonly AroundFeedback[];
  readonly plans: readonly AroundPlan[];
  /** A contact's at a company: what the citizen has said yes to that they know. */
  readonly told: readonly ToldToViewer[];
  /** A relative's: how they help, citizen by citizen. */
  readonly help: readonly OwnHelp[];
  readonly today: PlainDate;
  readonly done: AroundDone | undefined;
}
