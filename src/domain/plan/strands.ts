import type { ProgrammeDefinition, Text } from '../programme/definition.ts';

/** The strand of work: a kind of record of its own, for whoever meets the workplaces works in it and in no other. */
export const workStrand = 'employment';

/** The strands of a plan where the definition names none. */
const usualStrands = [workStrand, 'social', 'treatment'] as const;

/** A strand of a plan: its key, and its name where the definition gives it one. */
export interface Strand {
  readonly key: string;
  readonly title: Text | undefined;
}

/** The strands of a definition's plans, side by side, work first: those it names, or else work, everyday life, treatment. */
export function strandsOf({ strands }: Pick<ProgrammeDefinition, 'strands'>): readonly Strand[] {
  if (strands === undefined) return usualStrands.map((key) => ({ key, title: undefined }));
  return strands.toSorted((one, other) => Number(other.key === workStrand) - Number(one.key === workStrand));
}
