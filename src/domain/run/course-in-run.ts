import { phaseSpans } from '../enrolment/phase-spans.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';
import { lastDayToStart, openPhaseOf } from './last-day-to-start.ts';
import type { OpenPeriod } from './open-period.ts';

/** How a course that would start on a day lies in its run. */
export type CourseInRun =
  /** The run's last day is not set, so nothing can be said. */
  | { readonly fit: 'run_end_unset' }
  | { readonly fit: 'starts_before_run'; readonly runStartsOn: PlainDate }
  | { readonly fit: 'starts_after_run'; readonly runEndsOn: PlainDate }
  /** Every phase has its days inside the run. */
  | { readonly fit: 'inside'; readonly courseEndsOn: PlainDate }
  /** What has an end is inside; then comes an open phase, which the run's end cuts off. */
  | {
      readonly fit: 'open';
      readonly phase: ProgrammeDefinition['phases'][number];
      readonly runEndsOn: PlainDate;
    }
  | {
      readonly fit: 'too_late';
      readonly courseEndsOn: PlainDate;
      readonly runEndsOn: PlainDate;
      /** The last day that would have been early enough; `undefined` when none is. */
      readonly lastStart: PlainDate | undefined;
    };

/** Whether a course that starts on a day can finish inside its run. A warning, never a refusal: people decide. */
export function courseInRun(
  definition: ProgrammeDefinition,
  startsOn: PlainDate,
  { from, to }: OpenPeriod,
): CourseInRun {
  if (from !== undefined && startsOn < from) return { fit: 'starts_before_run', runStartsOn: from };
  if (to === undefined) return { fit: 'run_end_unset' };
  if (startsOn > to) return { fit: 'starts_after_run', runEndsOn: to };
  const dated = phaseSpans(definition, startsOn, []).flatMap(({ endsOn }) => endsOn ?? []);
  const courseEndsOn = dated.at(-1) ?? startsOn;
  if (courseEndsOn > to) {
    return { fit: 'too_late', courseEndsOn, runEndsOn: to, lastStart: lastDayToStart(definition, to) };
  }
  const open = openPhaseOf(definition);
  return open === undefined ? { fit: 'inside', courseEndsOn } : { fit: 'open', phase: open, runEndsOn: to };
}
