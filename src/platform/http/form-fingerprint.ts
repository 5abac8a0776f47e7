import { createHash } from 'node:crypto';

/** Tells one state of what a form shows from another: twelve hex digits, so that it can say what it was opened on. */
export function fingerprintOf(shown: unknown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 12);
}
