import { type Checked, type Judgements, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import { addMonths, type PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { type CoLeaderRefusal, judgeCoLeaders } from './co-leaders.ts';
import { type PlaceKind, placeKinds } from './place-kind.ts';
import { seriesDays } from './series-days.ts';
import type { SessionKind } from './session-kind.ts';

/** A session that is to be held: once, or several times with some weeks between. */
export interface SessionPlan {
  readonly kind: SessionKind;
  readonly title: string | undefined;
  /** The days it is held on, the first first. */
  readonly days: readonly PlainDate[];
  readonly everyWeeks: number;
  /** `09:15`. */
  readonly at: string;
  readonly minutes: number;
  readonly placeKind: PlaceKind;
  readonly place: string | undefined;
  readonly holder: string;
  /** Accounts of those who lead it beside the holder. */
  readonly coLeaders: readonly string[];
}

/** The same as it was typed; `undefined` where what was typed is nothing that can be read. */
export interface SessionPlanDraft {
  readonly kind: SessionKind | undefined;
  readonly title: string;
  readonly on: PlainDate | undefined;
  readonly at: string | undefined;
  readonly minutes: number | undefined;
  readonly placeKind: string;
  readonly place: string;
  readonly holder: string;
  readonly coLeaders: readonly string[];
  readonly times: number | undefined;
  readonly everyWeeks: number | undefined;
}

export interface PlanFacts {
  /** The kinds the definition offers and the viewer may plan. */
  readonly kinds: readonly SessionKind[];
  /** Accounts of those who may hold a session of a kind. */
  readonly holders: (kind: SessionKind) => readonly string[];
  /** Accounts of those who may lead a group beside its holder. */
  readonly coLeaders: readonly string[];
}

/** What a plan can be refused for, by the field to look at. */
export interface PlanRefusals {
  readonly kind: 'kind-missing';
  readonly title: 'title-too-long';
  readonly on: 'date-missing' | 'date-in-the-past' | 'date-too-far';
  readonly at: 'time-unreadable';
  readonly minutes: 'minutes-out-of-range';
  readonly placeKind: 'place-kind-missing';
  readonly place: 'place-too-long';
  readonly holder: 'holder-missing';
  readonly coLeaders: CoLeaderRefusal;
  readonly times: 'times-out-of-range';
  readonly everyWeeks: 'weeks-out-of-range';
}

const longestTitle = 80;
const longestPlace = 120;
const longestMinutes = 600;
const farthestMonths = 12;
const mostTimes = 52;
export const mostWeeksBetween = 12;

/** Decides whether a plan can stand. Every field is judged, so that all that is missing is said at once. */
export function planSession(
  draft: SessionPlanDraft,
  facts: PlanFacts,
  today: PlainDate,
): Checked<SessionPlan, PlanRefusals> {
  const refusals = rejectedAmong(judge(draft, facts, today));
  if (refusals !== undefined) return refusals;
  const { on, times, everyWeeks, ...rest } = draft;
  const days = seriesDays(on as PlainDate, everyWeeks ?? 1, times ?? 1);
  const coLeaders = besideHolder(draft);
  const plan = { ...rest, coLeaders, days, title: freeText(draft.title), place: freeText(draft.place) };
  return accepted({ ...plan, everyWeeks: everyWeeks ?? 1 } as SessionPlan);
}

function judge(draft: SessionPlanDraft, facts: PlanFacts, today: PlainDate): Judgements<PlanRefusals> {
  const { kind, minutes, times, everyWeeks } = draft;
  const known = kind !== undefined && facts.kinds.includes(kind);
  return {
    kind: known ? undefined : 'kind-missing',
    title: isLonger(draft.title, longestTitle) ? 'title-too-long' : undefined,
    on: judgeDay(draft.on, today),
    at: draft.at === undefined ? 'time-unreadable' : undefined,
    minutes: isWithin(minutes, longestMinutes) ? undefined : 'minutes-out-of-range',
    placeKind: placeKinds.some((one) => one === draft.placeKind) ? undefined : 'place-kind-missing',
    place: isLonger(draft.place, longestPlace) ? 'place-too-long' : undefined,
    holder: known && !facts.holders(kind).includes(draft.holder) ? 'holder-missing' : undefined,
    coLeaders: judgeCoLeaders(besideHolder(draft), kind, facts.coLeaders),
    times: isWithin(times, mostTimes) ? undefined : 'times-out-of-range',
    everyWeeks: isWithin(everyWeeks, mostWeeksBetween) ? undefined : 'weeks-out-of-range',
  };
}

/** Whoever holds it leads it already, also where they were ticked among the others. */
function besideHolder({ coLeaders, holder }: SessionPlanDraft): readonly string[] {
  return coLeaders.filter((one) => one !== holder);
}

function judgeDay(on: PlainDate | undefined, today: PlainDate): PlanRefusals['on'] | undefined {
  if (on === undefined) return 'date-missing';
  if (on < today) return 'date-in-the-past';
  return on > addMonths(today, farthestMonths) ? 'date-too-far' : undefined;
}

function isLonger(text: string, most: number): boolean {
  return (freeText(text)?.length ?? 0) > most;
}

function isWithin(number: number | undefined, most: number): boolean {
  return number !== undefined && Number.isInteger(number) && number >= 1 && number <= most;
}
