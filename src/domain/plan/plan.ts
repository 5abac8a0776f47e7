import type { AccountId, Id } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

export type GoalId = Id<'goal'>;
export type StepId = Id<'step'>;
export type PointId = Id<'point'>;

/** What a plan stands on, in the order it is told: the citizen's own words first. */
export const wordParts = ['own_words', 'resources', 'barriers', 'limitations'] as const;

export type WordPart = (typeof wordParts)[number];

/** Whose words something is in; who typed it is another matter. */
export type WordsOf = 'citizen' | 'team';

/** Which side changed something. */
export type Side = 'citizen' | 'staff';

/** Kinds of goal, in words common to municipal social work: to develop, to maintain, to limit a loss. */
export const goalTypes = ['develop', 'maintain', 'limit_loss'] as const;

export type GoalType = (typeof goalTypes)[number];

export const goalStandings = ['open', 'reached', 'dropped'] as const;

export type GoalStanding = (typeof goalStandings)[number];

export const stepStandings = ['open', 'done', 'dropped'] as const;

export type StepStanding = (typeof stepStandings)[number];

export type PointStanding = 'open' | 'talked_about' | 'taken_out';

/** Who does a step: the citizen, somebody at work by name, or whoever the words name. */
export type DoneBy =
  | { readonly who: 'citizen' }
  | { readonly who: 'account'; readonly account: AccountId }
  | { readonly who: 'somebody'; readonly words: string };

/** Words of the plan, or of what a workplace must respect; empty when they were taken out again. */
export interface PlanWords {
  readonly words: string;
  readonly wordsOf: WordsOf;
}

export interface Goal {
  readonly words: string;
  readonly type: GoalType;
  /** The goal this one is a part of. */
  readonly parent: GoalId | undefined;
  readonly standing: GoalStanding;
  readonly standingWords: string | undefined;
  readonly wordsOf: WordsOf;
}

export interface Step {
  readonly words: string;
  /** The goal it leads to; a step may stand alone. */
  readonly goal: GoalId | undefined;
  readonly doneBy: DoneBy;
  readonly dueOn: PlainDate | undefined;
  readonly standing: StepStanding;
  readonly standingWords: string | undefined;
}

/** Something to talk about next time. */
export interface AgendaPoint {
  readonly words: string;
  readonly standing: PointStanding;
}
