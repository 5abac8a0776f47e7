import type { NotedStepKind } from './intake-step.ts';

/** What can come of each kind of step. The meeting and the choice share no answer: they are two facts. */
export const outcomesOf = {
  told_briefly: ['done'],
  leaflet_handed_out: ['done'],
  project_group_calls: ['reached', 'not_reached'],
  information_meeting: ['agreed', 'held', 'not_held'],
  joint_meeting: ['agreed', 'held', 'not_held'],
  clarifying_talk: ['agreed', 'held', 'not_held'],
  voluntary_choice: ['yes', 'thinking', 'no'],
} as const satisfies Readonly<Record<NotedStepKind, readonly string[]>>;

export type StepOutcome = (typeof outcomesOf)[NotedStepKind][number];

/** What the citizen can say about taking part. */
export type CitizensChoice = (typeof outcomesOf)['voluntary_choice'][number];

/** The outcomes with which a step has been taken. */
const taken: readonly StepOutcome[] = ['done', 'reached', 'held', 'yes', 'no'];

export function isTaken(outcome: StepOutcome): boolean {
  return taken.includes(outcome);
}

/** Reads an outcome that belongs to a kind of step; `undefined` when it is none of that kind's. */
export function outcomeOf(kind: NotedStepKind, text: string): StepOutcome | undefined {
  const outcomes: readonly StepOutcome[] = outcomesOf[kind];
  return outcomes.find((outcome) => outcome === text);
}
