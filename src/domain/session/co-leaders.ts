import type { SessionKind } from './session-kind.ts';
import { isOpenable } from './sign-up.ts';

export type CoLeaderRefusal = 'co-leaders-for-groups' | 'co-leader-cannot-record';

/**
 * Whether some people may lead a session beside the one who holds it: a meeting of several, and each of them somebody who
 * may write down who came.
 *
 * @param may accounts of those who may
 */
export function judgeCoLeaders(
  coLeaders: readonly string[],
  kind: SessionKind | undefined,
  may: readonly string[],
): CoLeaderRefusal | undefined {
  if (coLeaders.length === 0) return undefined;
  if (kind !== undefined && !isOpenable(kind)) return 'co-leaders-for-groups';
  return coLeaders.every((one) => may.includes(one)) ? undefined : 'co-leader-cannot-record';
}
