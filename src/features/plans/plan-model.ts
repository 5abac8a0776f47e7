import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type {
  AgendaPoint,
  Goal,
  GoalId,
  PlanWords,
  PointId,
  Side,
  Step,
  StepId,
  WordPart,
} from '../../domain/plan/plan.ts';

/** Who made a version, and when; `role` is a key of the definition's roles, as it was then. */
export interface ChangeOf {
  readonly version: number;
  readonly side: Side;
  readonly role: string | undefined;
  /** What the writer is called at work; none for the citizen. */
  readonly name: string | undefined;
  readonly on: PlainDate;
}

/** A version of something in the plan: what it says, and who made it say so. */
export type Told<Value> = Value & { readonly change: ChangeOf };

export type ToldWords = Told<PlanWords> & { readonly about: WordPart };
export type ToldGoal = Told<Goal> & { readonly id: GoalId; readonly strand: string };
export type ToldStep = Told<Step> & {
  readonly id: StepId;
  readonly strand: string;
  /** What whoever does it is called at work. */
  readonly doerName: string | undefined;
};
export type ToldPoint = Told<AgendaPoint> & { readonly id: PointId };

/** A plan, as much of it as the viewer may read; oldest first. */
export interface Plan {
  readonly words: readonly ToldWords[];
  readonly needs: readonly Told<PlanWords>[];
  readonly goals: readonly ToldGoal[];
  readonly steps: readonly ToldStep[];
  readonly points: readonly ToldPoint[];
}

/** What a page about the whole course shows of the plan. */
export type PlanInShort = Pick<Plan, 'words' | 'goals' | 'steps'>;
