import type { ClosingDraft } from '../../src/domain/enrolment/close-enrolment.ts';
import type { ClosedEnrolment, Closing, Enrolment } from '../../src/domain/enrolment/enrolment.ts';
import { addDays, addWeeks } from '../../src/domain/kernel/plain-date.ts';
import { anId } from './an-id.ts';
import { today } from './today.ts';

/** Three days into a week, so that a test about weeks does not stand on a border without knowing. */
const daysIntoTheWeek = 3;

/** An enrolment that is in a given week of the whole course today; week 27 is the first of aftercare after 26. */
export function anEnrolmentInWeek(week: number, changes: Partial<Enrolment> = {}): Enrolment {
  return {
    id: anId(1),
    authority: anId(2),
    citizen: anId(3),
    run: anId(4),
    referral: anId(5),
    definition: { key: 'opdigtet', version: 1 },
    startsOn: addDays(addWeeks(today, 1 - week), -daysIntoTheWeek),
    changes: [],
    closing: undefined,
    ...changes,
  };
}

/** A closing as good as can be: completed today, with a recommendation. */
export function aClosing(changes: Partial<Closing> = {}): Closing {
  return {
    ending: 'completed',
    endedOn: today,
    recommendation: 'Klar til tre dage om ugen i et drivhus.',
    note: undefined,
    onwardPlan: undefined,
    onwardHandover: undefined,
    cvLines: [],
    ...changes,
  };
}

/** The same while it is being written. */
export function aClosingDraft(changes: Partial<ClosingDraft> = {}): ClosingDraft {
  const { ending, endedOn, recommendation, note } = aClosing();
  const handover = { to: undefined, what: undefined, basis: undefined, rule: undefined };
  return {
    ending,
    endedOn,
    recommendation,
    note,
    onwardPlan: undefined,
    handover,
    cvLines: undefined,
    ...changes,
  };
}

/** An enrolment that was closed in a given week, today. */
export function anEnrolmentClosedInWeek(week: number, changes: Partial<Closing> = {}): ClosedEnrolment {
  return { ...anEnrolmentInWeek(week), closing: aClosing(changes) };
}
