import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { type Deciding, type NotNow, refuseDeciding } from './changed-course.ts';
import { daysUsed } from './pause-days-used.ts';
import { type StandingPause, standingChanges } from './standing-changes.ts';

export interface ResumptionRefusals {
  readonly course: NotNow | 'not-paused';
  readonly on: 'back-missing' | 'back-before-pause' | 'back-after-pause' | 'pause-too-long';
}

/** A resumption as it is to be written down. */
export interface DecidedResumption {
  readonly change: 'resumption';
  readonly of: string;
  readonly on: PlainDate;
}

/** The pause that can be ended: the one that goes on, or else the next to come. */
export function resumable({ course, today }: Pick<Deciding, 'course' | 'today'>): StandingPause | undefined {
  return standingChanges(course.changes).pauses.find(({ to }) => to === undefined || to >= today);
}

/**
 * Decides whether a pause ends so. Coming back needs nobody's leave: everybody who may write the course may write it.
 * The first day back lies in the pause, its first day included – then it never was – and at most the day after it.
 */
export function resumeCourse(
  deciding: Deciding,
  draft: { readonly on: PlainDate | undefined },
): Checked<DecidedResumption, ResumptionRefusals> {
  const pause = resumable(deciding);
  const rejected = rejectedAmong<ResumptionRefusals>({
    course: refuseDeciding(deciding, undefined) ?? (pause === undefined ? 'not-paused' : undefined),
    on: pause && (refuseBack(draft.on, pause) ?? refuseLength(draft.on, pause, deciding)),
  });
  if (rejected !== undefined) return rejected;
  if (pause === undefined || draft.on === undefined)
    throw new Error('a resumption without refusals is whole');
  return accepted({ change: 'resumption', of: pause.id, on: draft.on });
}

function refuseBack(on: PlainDate | undefined, { from, to }: StandingPause) {
  if (on === undefined) return 'back-missing';
  if (on < from) return 'back-before-pause';
  return to !== undefined && on > addDays(to, 1) ? 'back-after-pause' : undefined;
}

/** A pause that has grown too long can always be ended; one with no end is not given a later one than its model allows. */
function refuseLength(on: PlainDate | undefined, pause: StandingPause, deciding: Deciding) {
  const { course, definition, today } = deciding;
  const atMost = definition.phases.find(({ key }) => key === pause.phase)?.pause?.atMostWeeks;
  if (on === undefined || on <= today || atMost === undefined) return undefined;
  const used = daysUsed(pause.phase, course.changes, today) + daysBetween(today, on) - 1;
  return pause.to === undefined && used > 7 * atMost ? 'pause-too-long' : undefined;
}
