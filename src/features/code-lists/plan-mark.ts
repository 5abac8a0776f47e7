import { createHash } from 'node:crypto';
import type { ImportPlan } from '../../domain/code-list/import-plan.ts';

/** A short mark of what a plan would change: two plans with the same mark change the same. */
export function planMark({ added, changed }: ImportPlan): string {
  const told = [
    added.map(({ code, period }) => [code, period]),
    changed.map(({ code, before, after }) => [code, before, after]),
  ];
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 16);
}
