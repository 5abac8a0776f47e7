import type { Ending } from '../../../domain/enrolment/ending.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { ScheduledErasure } from '../../../domain/retention/erasure-schedule.ts';
import type { RunToClose } from '../../../domain/run/close-run.ts';
import type { ShownPerson } from '../../access/index.ts';
import type { ShownName } from '../../people/index.ts';

/** That a run was closed: its last day, when that was decided, and by whom. */
export interface RunClosing {
  readonly lastDay: PlainDate;
  readonly closedOn: PlainDate;
  readonly by: string;
}

/** Where somebody stands as the run ends: what they wait for, or what goes on from their course, and to whom. */
export interface HandedOn {
  readonly person: ShownPerson;
  readonly callName: ShownName;
  readonly authority: string;
  readonly referral: string;
  readonly enrolment: string | undefined;
  readonly stands: 'waits' | 'under_way' | 'ended';
  readonly ending: Ending | undefined;
  readonly endedOn: PlainDate | undefined;
  /** Whoever takes over, as it was written at the closing. */
  readonly to: string | undefined;
  readonly hasPlan: boolean;
}

/** What a recipient of the run's figures has been told of it as it ended. */
export interface FinalReport {
  readonly recipient: string;
  readonly recipientName: string;
  /** The report that reaches to the last day; `undefined` where there is none. */
  readonly report: string | undefined;
  readonly isSealed: boolean;
}

/** Everything the page about closing a run is made from. */
export interface ClosingModel {
  readonly run: string;
  readonly runName: string;
  readonly toClose: RunToClose;
  /** The run's own last day where it has come, else today: what the form begins with. */
  readonly proposedDay: PlainDate;
  readonly closing: RunClosing | undefined;
  readonly people: readonly HandedOn[];
  readonly reports: readonly FinalReport[];
  readonly schedule: readonly ScheduledErasure[];
  readonly houseNames: ReadonlyMap<string, string>;
}
