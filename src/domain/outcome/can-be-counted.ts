import type { OutcomeRule } from '../programme/definition.ts';

/**
 * Whether the facts a rule counts can be recorded in the product today. A rule that asks for more is named on the page
 * as not counted yet: it is never counted by a way that is nearly its own, and never left off.
 */
export function canBeCounted({ measure }: OutcomeRule): boolean {
  return measure !== 'score_change';
}
