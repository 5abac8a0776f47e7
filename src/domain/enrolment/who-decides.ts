import type { Phase } from '../programme/definition.ts';

/** Who a definition says decides something about the days of a course. */
export type Decider = NonNullable<Phase['extension']>['decidedBy'];
