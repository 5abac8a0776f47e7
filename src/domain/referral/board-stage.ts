import { type Intake, type NotedStepKind, stepsOf } from './intake-step.ts';
import { choiceIn, nextStep, type StepStanding } from './step-standing.ts';

/** Where a referral stands on its way in, in the order it is walked; worked out from dated facts, never set. */
export const boardStages = ['referred', 'meeting_agreed', 'choice', 'to_decide', 'ready'] as const;

export type BoardStage = (typeof boardStages)[number];

/** Meetings the citizen is asked to come to. Whether one is compulsory stands in the definition. */
const meetings: readonly NotedStepKind[] = ['information_meeting', 'joint_meeting', 'clarifying_talk'];

/** The stages that can be reached along the ways in of a definition; the last one only for whoever starts courses. */
export function stagesOf(intake: Intake, startsCourses: boolean): readonly BoardStage[] {
  const steps = (intake.routes.length === 0 ? [undefined] : intake.routes.map(({ key }) => key)).flatMap(
    (key) => stepsOf(intake, key),
  );
  const isBeforeChoice = steps.some(({ kind, compulsory }) => compulsory && kind !== 'voluntary_choice');
  const hasMeeting = steps.some(({ kind }) => meetings.includes(kind));
  const reached: Record<BoardStage, boolean> = {
    referred: isBeforeChoice,
    meeting_agreed: hasMeeting,
    choice: true,
    to_decide: true,
    ready: startsCourses,
  };
  return boardStages.filter((stage) => reached[stage]);
}

/**
 * The stage of a referral that waits for its answer. A choice nobody has asked about holds up nothing where the
 * definition does not demand one; a citizen who thinks it over is waited for everywhere.
 */
export function stageWaiting(standing: readonly StepStanding[]): Exclude<BoardStage, 'ready'> {
  const isOpen = ({ step, isTaken }: StepStanding): boolean => step.compulsory && !isTaken;
  const open = standing.filter(isOpen);
  if (open.some(({ step }) => step.kind !== 'voluntary_choice')) {
    return meetingIn(standing)?.fact?.outcome === 'agreed' ? 'meeting_agreed' : 'referred';
  }
  return open.length > 0 || choiceIn(standing)?.outcome === 'thinking' ? 'choice' : 'to_decide';
}

/**
 * The meeting that counts: the first that must be held and is not; or else one that is offered and agreed; or else the
 * last that was held. An offer nobody has taken up says nothing while there is another to tell of. None where there is
 * none.
 */
export function meetingIn(standing: readonly StepStanding[]): StepStanding | undefined {
  const all = standing.filter(({ step }) => meetings.includes(step.kind));
  const open = all.filter(({ isTaken }) => !isTaken);
  return (
    open.find(({ step }) => step.compulsory) ??
    open.find(({ fact }) => fact !== undefined) ??
    all.findLast(({ isTaken }) => isTaken) ??
    all[0]
  );
}

/** The step to take next, as the one place where it is written down; none where the answer is what is missing. */
export function stepToTake(standing: readonly StepStanding[]): StepStanding | undefined {
  return stageWaiting(standing) === 'to_decide' ? undefined : nextStep(standing);
}
