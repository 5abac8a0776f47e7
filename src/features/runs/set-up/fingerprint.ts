import { createHash } from 'node:crypto';
import type { Typed } from './field.tsx';

/** Tells one state of a form from another: twelve hex digits, so that a form can say what it was opened on. */
export function fingerprintOf(typed: Typed): string {
  return createHash('sha256').update(JSON.stringify(typed)).digest('hex').slice(0, 12);
}
