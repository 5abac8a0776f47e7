import { freeText } from '../kernel/free-text.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';

export type GrantReasonRefusal = 'reason-missing' | 'reason-too-short' | 'reason-too-long';

/** Fewer letters than this say nothing to the one who is to understand it afterwards. */
const shortestReason = 10;
const longestReason = 500;

/** Why somebody lets themself in: words that the citizen and the leader will read. */
export function grantReason(typed: string): Result<string, GrantReasonRefusal> {
  const reason = freeText(typed);
  if (reason === undefined) return refused('reason-missing');
  if (reason.length < shortestReason) return refused('reason-too-short');
  return reason.length > longestReason ? refused('reason-too-long') : accepted(reason);
}
