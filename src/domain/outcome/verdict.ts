import type { PlainDate } from '../kernel/plain-date.ts';
import type { OutcomeFact } from './outcome-fact.ts';
import type { Place } from './place.ts';

/** What a rule says of one way, and why. */
export interface Verdict {
  readonly place: Place;
  /** The day the rule looks at; `undefined` where it is not known yet. */
  readonly day: PlainDate | undefined;
  /** The facts the verdict rests on. */
  readonly because: readonly OutcomeFact[];
  /** What was measured where the rule measures something: days, units of time, hours or points. */
  readonly value?: number;
  /** Where it is too early to say: whether it is so now. */
  readonly holdsNow?: boolean;
}
