import { plainDate } from '../../src/domain/kernel/plain-date.ts';

/** The day the tests live on: Wednesday 18 November 2026, week 47. */
export const today = plainDate('2026-11-18');
