import { handoverNeeded } from '../../domain/caseload/handover-needed.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import {
  type BoardStage,
  boardStages,
  meetingIn,
  stagesOf,
  stageWaiting,
  stepToTake,
} from '../../domain/referral/board-stage.ts';
import type { IntakeFact } from '../../domain/referral/intake-fact.ts';
import { routeOf, stepsOf } from '../../domain/referral/intake-step.ts';
import { placesStanding } from '../../domain/referral/places-left.ts';
import { choiceIn, type StepStanding, standingOfSteps } from '../../domain/referral/step-standing.ts';
import { type Waiting, waitingForAnswer } from '../../domain/referral/waiting.ts';
import type { NamedRunPlaces } from '../places/index.ts';
import type { WayRow } from './board-queries.ts';

/** One referral on the board, with the two facts that must not be mixed up. */
export interface BoardCard {
  readonly way: WayRow;
  readonly stage: BoardStage;
  readonly waiting: Waiting;
  /** Where the definition has several ways in: which one, counted from 1. */
  readonly wayNumber: number | undefined;
  /** Absent where the definition asks for no meeting. */
  readonly meeting: StepStanding | undefined;
  readonly choice: IntakeFact | undefined;
  /** The step to write down next; absent where the answer, or the start, is what is missing. */
  readonly step: StepStanding['step'] | undefined;
  /** The case must go over before the course begins, and has not. */
  readonly awaitsHandover: boolean;
  /** The number on the waiting list; absent for those who have a place. */
  readonly numberInLine: number | undefined;
}

export interface BoardColumnModel {
  readonly stage: BoardStage;
  readonly cards: readonly BoardCard[];
}

interface BoardFacts {
  readonly definition: ProgrammeDefinition;
  readonly versions: ReadonlyMap<string, ProgrammeDefinition>;
  readonly facts: ReadonlyMap<string, readonly IntakeFact[]>;
  readonly places: NamedRunPlaces;
  /** Whether the viewer sees those with a yes: whoever leads the run. */
  readonly leads: boolean;
}

/** The board of a run: a column for each stage its ways in can reach, those due first. */
export function boardOf(
  ways: readonly WayRow[],
  board: BoardFacts,
  today: PlainDate,
): readonly BoardColumnModel[] {
  const cards = ways.flatMap((way) => cardOf(way, board, today));
  const stages = new Set([
    ...stagesOf(board.definition.intake, board.leads),
    ...cards.map(({ stage }) => stage),
  ]);
  return boardStages
    .filter((stage) => stages.has(stage))
    .map((stage) => ({ stage, cards: inOrder(cards.filter((card) => card.stage === stage)) }));
}

function cardOf(way: WayRow, board: BoardFacts, today: PlainDate): BoardCard[] {
  const definition = board.versions.get(way.version);
  if (definition === undefined) return [];
  const { intake } = definition;
  const standing = standingOfSteps(stepsOf(intake, way.route), board.facts.get(way.referral) ?? []);
  const isReady = way.acceptedOn !== undefined;
  return [
    {
      way,
      stage: isReady ? 'ready' : stageWaiting(standing),
      waiting: waitingForAnswer(way, today),
      wayNumber: intake.routes.length > 1 ? wayNumberOf(intake, way.route) : undefined,
      meeting: meetingIn(standing),
      choice: choiceIn(standing),
      step: isReady ? undefined : stepToTake(standing)?.step,
      awaitsHandover: isReady && !way.handedOver && handoverNeeded(definition, way.route),
      numberInLine: isReady ? numberOf(way, board.places, today) : undefined,
    },
  ];
}

function wayNumberOf(intake: ProgrammeDefinition['intake'], route: string | undefined): number {
  const chosen = routeOf(intake, route);
  return intake.routes.findIndex(({ key }) => key === chosen?.key) + 1;
}

function numberOf(way: WayRow, places: NamedRunPlaces, today: PlainDate): number | undefined {
  const { waiting } = placesStanding(places, way.authority, today);
  const at = waiting.findIndex(({ referral }) => referral === way.referral);
  return at === -1 ? undefined : at + 1;
}

/** Those whose answer is due come first; among those with a yes, whoever got it first. */
function inOrder(cards: readonly BoardCard[]): readonly BoardCard[] {
  return cards.toSorted(
    (one, other) =>
      (one.way.acceptedOn ?? '').localeCompare(other.way.acceptedOn ?? '') ||
      (one.numberInLine ?? 0) - (other.numberInLine ?? 0) ||
      one.waiting.daysLeft - other.waiting.daysLeft,
  );
}
