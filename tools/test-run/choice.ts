import type { Step } from './step.ts';

/** Which steps to run, and which test files in them: those whose path holds one of the words, or all. */
export interface Choice {
  readonly steps: readonly Step[];
  readonly fileNames: readonly string[];
}

/**
 * Reads the words behind `npm test --`: a step's name chooses the step, any other word chooses test files.
 * A word that chooses files leaves the checks out unless they are named.
 */
export function chosen(words: readonly string[], all: readonly Step[]): Choice {
  const named = all.filter(({ name }) => words.includes(name));
  const fileNames = words.filter((word) => !all.some(({ name }) => name === word));
  if (named.length > 0) return { steps: named, fileNames };
  return { steps: fileNames.length > 0 ? all.filter(({ kind }) => kind === 'suite') : all, fileNames };
}
