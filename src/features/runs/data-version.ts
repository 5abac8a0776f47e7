import { createHash } from 'node:crypto';

/**
 * Tells one state of the counted data from another: twelve hex digits from how many facts were counted and when
 * the last of them was recorded. Facts are only ever added, so one more fact always gives another version.
 * @param recordedAt the recording time of each fact, in a form whose texts compare in time order
 */
export function dataVersionOf(recordedAt: readonly string[]): string {
  const latest = recordedAt.reduce((last, each) => (each > last ? each : last), '');
  return createHash('sha256').update(`${recordedAt.length} ${latest}`).digest('hex').slice(0, 12);
}
