import type { Text } from '../programme/definition.ts';

/**
 * What an edition tells of one questionnaire, answered from one side. The counts stand among the edition's counts, by the
 * names of the columns here; a change says what was answered, and never why.
 */
export interface EditionQuestionnaire {
  readonly key: string;
  readonly title: Text;
  readonly side: 'citizen' | 'worker' | 'mentor' | 'company' | 'school';
  readonly times: readonly {
    readonly column: string;
    readonly wave: Text;
    /** Which time it is, where the wave comes again and again. */
    readonly nth?: number;
  }[];
  readonly changes: readonly EditionChange[];
}

export interface EditionChange {
  readonly column: string;
  readonly title: Text;
  /** The version of the rule, where it has been raised. */
  readonly rule?: number;
  readonly better: 'higher' | 'lower' | 'neither';
  /** What a change is held against, and the points it must be above; absent where it cannot be told from chance. */
  readonly norm?: { readonly group: Text; readonly points: number };
  /** Absent where it cannot be told. */
  readonly moved?: EditionMoved;
}

/** Last minus first, on average, in points of the score, with limits of 95 %; and in standard deviations of the change. */
export interface EditionMoved {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly srm?: number;
}
