import type { Relation } from '../access/relation.ts';
import { freeText } from '../kernel/free-text.ts';
import type { Phase, ProgrammeDefinition } from '../programme/definition.ts';
import type { CourseOnADay } from './extendable.ts';
import { type Decider, mayDecide } from './who-decides.ts';

const longestChangeReason = 1000;

/** What a decision about the days of a course is judged by, and who takes it. */
export interface Deciding extends CourseOnADay {
  /** What the one who writes it down stands to the course. */
  readonly held: ReadonlySet<Relation>;
}

/** Why nobody, or not this person, can change the days of the course; no field can help. */
export type NotNow = 'already-closed' | 'not-yours';

/** The refusal of a decision as such, before what it says is looked at. */
export function refuseDeciding(
  { course, held, today }: Deciding,
  decider: Decider | undefined,
): NotNow | undefined {
  if (course.closing !== undefined && course.closing.endedOn <= today) return 'already-closed';
  return decider === undefined || mayDecide(decider, held) ? undefined : 'not-yours';
}

/** A reason in clean words, and what is wrong with it. */
export function judgedReason(
  typed: string | undefined,
  isDemanded: boolean,
): {
  readonly reason: string | undefined;
  readonly refusal: 'reason-missing' | 'reason-too-long' | undefined;
} {
  const reason = freeText(typed);
  if (reason === undefined) return { reason, refusal: isDemanded ? 'reason-missing' : undefined };
  return { reason, refusal: reason.length > longestChangeReason ? 'reason-too-long' : undefined };
}

/** What comes after a phase in the definition; `undefined` after the last. */
export function phaseAfter({ phases }: Pick<ProgrammeDefinition, 'phases'>, key: string): Phase | undefined {
  const at = phases.findIndex((phase) => phase.key === key);
  return at < 0 ? undefined : phases[at + 1];
}
