import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import {
  type DoneBy,
  type GoalId,
  goalStandings,
  goalTypes,
  type StepId,
  stepStandings,
} from '../../../domain/plan/plan.ts';
import { workStrand } from '../../../domain/plan/strands.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { formatTypedDate } from '../../../platform/i18n/dates.ts';
import type { Plan, ToldGoal, ToldStep } from '../plan-model.ts';
import { seenIn, shownWords, type TypedWords, typedWords } from './words-form.ts';

/** A goal as typed; a new one was seen at version 0. */
export interface TypedGoal {
  readonly id: GoalId;
  readonly seen: number;
  readonly words: string;
  readonly wordsOf: string;
  readonly type: string;
  readonly parent: string;
  readonly standing: string;
  readonly standingWords: string;
}

export interface TypedStep {
  readonly id: StepId;
  readonly seen: number;
  readonly goal: string;
  readonly words: string;
  /** `citizen`, `somebody`, or an account on the team. */
  readonly doer: string;
  readonly doerWords: string;
  readonly due: string;
  readonly standing: string;
  readonly standingWords: string;
}

/** One strand's form: as many goals and steps as are there and were added. */
export interface TypedStrand {
  readonly goals: readonly TypedGoal[];
  readonly steps: readonly TypedStep[];
  /** What a workplace must respect; only in the strand of work. */
  readonly needs: TypedWords | undefined;
}

export function typedStrand(fields: TypedFields, strand: string): TypedStrand {
  return {
    goals: fields.all('goal').flatMap((id) => typedGoal(fields, parseId<GoalId>(id))),
    steps: fields.all('step').flatMap((id) => typedStep(fields, parseId<StepId>(id))),
    needs: strand === workStrand ? typedWords(fields, 'needs') : undefined,
  };
}

function typedGoal(fields: TypedFields, id: GoalId | undefined): TypedGoal[] {
  if (id === undefined) return [];
  const text = (name: string) => fields.text(`${id}_${name}`);
  return [
    {
      id,
      seen: seenIn(fields, `${id}_seen`),
      words: text('words'),
      wordsOf: text('of'),
      type: text('type'),
      parent: text('parent'),
      standing: text('standing'),
      standingWords: text('standing_words'),
    },
  ];
}

function typedStep(fields: TypedFields, id: StepId | undefined): TypedStep[] {
  if (id === undefined) return [];
  const text = (name: string) => fields.text(`${id}_${name}`);
  return [
    {
      id,
      seen: seenIn(fields, `${id}_seen`),
      goal: text('goal'),
      words: text('words'),
      doer: text('doer'),
      doerWords: text('doer_words'),
      due: text('due'),
      standing: text('standing'),
      standingWords: text('standing_words'),
    },
  ];
}

/** The form as the plan stands now, with a first empty row where there is nothing yet. */
export function strandForm({ goals, steps, needs }: Plan, strand: string): TypedStrand {
  const own = goals.filter((goal) => goal.strand === strand).map(shownGoal);
  const typed: TypedStrand = {
    goals: own,
    steps: steps.filter((step) => step.strand === strand).map(shownStep),
    needs: strand === workStrand ? shownWords(needs.at(-1)) : undefined,
  };
  return own.length === 0 ? withGoal(typed) : typed;
}

function shownGoal({
  id,
  change,
  words,
  wordsOf,
  type,
  parent,
  standing,
  standingWords,
}: ToldGoal): TypedGoal {
  return {
    id,
    seen: change.version,
    words,
    wordsOf,
    type,
    parent: parent ?? '',
    standing,
    standingWords: standingWords ?? '',
  };
}

function shownStep({ id, change, goal, words, doneBy, dueOn, standing, standingWords }: ToldStep): TypedStep {
  return {
    id,
    seen: change.version,
    goal: goal ?? '',
    words,
    doer: doneBy.who === 'account' ? doneBy.account : doneBy.who,
    doerWords: doneBy.who === 'somebody' ? doneBy.words : '',
    due: dueOn === undefined ? '' : formatTypedDate(dueOn),
    standing,
    standingWords: standingWords ?? '',
  };
}

/** One more goal, empty, with a first step under it. */
export function withGoal(typed: TypedStrand): TypedStrand {
  const id = newId() as GoalId;
  const goal = { id, seen: 0, words: '', wordsOf: 'citizen', type: 'develop', parent: '' };
  return withStep(
    { ...typed, goals: [...typed.goals, { ...goal, standing: 'open', standingWords: '' }] },
    id,
  );
}

/** One more step, empty, under a goal or on its own. */
export function withStep(typed: TypedStrand, goal: string): TypedStrand {
  const id = newId() as StepId;
  const step = { id, seen: 0, goal, words: '', doer: 'citizen', doerWords: '', due: '' };
  return { ...typed, steps: [...typed.steps, { ...step, standing: 'open', standingWords: '' }] };
}

/** Who does it, as chosen; `undefined` when somebody else is meant and not named. */
export function doerOf({ doer, doerWords }: TypedStep): DoneBy | undefined {
  if (doer === 'citizen') return { who: 'citizen' };
  const words = doerWords.trim();
  if (doer === 'somebody') return words === '' ? undefined : { who: 'somebody', words };
  const account = parseId<Extract<DoneBy, { who: 'account' }>['account']>(doer);
  return account && { who: 'account', account };
}

export const typeIn = (text: string) => goalTypes.find((one) => one === text);
export const goalStandingIn = (text: string) => goalStandings.find((one) => one === text) ?? 'open';
export const stepStandingIn = (text: string) => stepStandings.find((one) => one === text) ?? 'open';
