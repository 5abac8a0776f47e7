import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { CodeList } from './code-list.ts';
import { type CodeOnDate, codesOn } from './codes-on.ts';

/** Why a code cannot stand in a fact. */
export type CodeRefusal = 'code-unknown' | 'code-not-valid-then';

/**
 * Whether a code may stand in a fact, judged on the fact's own date. A fact recorded earlier is never judged again:
 * what was valid then stays.
 *
 * @param id what was chosen, as it came: the identity of a code in the list, or anything
 */
export function judgeCode(list: CodeList, id: string, date: PlainDate): Result<CodeOnDate, CodeRefusal> {
  if (!list.some((code) => code.id === id)) return refused('code-unknown');
  const then = codesOn(list, date).find((code) => code.id === id);
  return then === undefined ? refused('code-not-valid-then') : accepted(then);
}
