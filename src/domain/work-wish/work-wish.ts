import type { PlainDate } from '../kernel/plain-date.ts';
import type { TradeArea } from './trade-areas.ts';

/**
 * What must be different at work, in words of the work and never of the reason. A company may be asked about each of
 * them; a closed list lets a place be compared without anybody telling why.
 */
export const workNeeds = [
  'few_hours',
  'fixed_hours',
  'late_start',
  'breaks',
  'quiet_place',
  'few_people',
  'no_customers',
  'no_phone',
  'one_thing_at_a_time',
  'written_tasks',
  'one_contact',
  'no_heavy_lifting',
  'sit_and_stand',
] as const;

export type WorkNeed = (typeof workNeeds)[number];

/** A code of the list of work that is a return, and no place anybody wishes for. */
export const unwishedKinds: readonly string[] = ['delvis-raskmelding'];

export const travelWays = ['walk', 'bike', 'bus_or_train', 'car', 'lift'] as const;

export type TravelWay = (typeof travelWays)[number];

/** What a citizen wishes for and needs at work, as it stood at one version. All of it may be open. */
export interface WorkWish {
  /** Kinds of work, as the code list writes them: a placement, a job. */
  readonly kinds: readonly string[];
  readonly trades: readonly TradeArea[];
  /** What they would like to do, in their own words. */
  readonly tasks: string | undefined;
  /** What they can do: one thing a line. */
  readonly skills: readonly string[];
  readonly needs: readonly WorkNeed[];
  /** Needs the list has no word for: one a line. */
  readonly needsWords: readonly string[];
  /** Postal codes or towns they can get to. */
  readonly areas: readonly string[];
  readonly travels: readonly TravelWay[];
  /** Minutes one way, at the most. */
  readonly travelMinutes: number | undefined;
  /** Hours a week, from and to. */
  readonly hoursFrom: number | undefined;
  readonly hoursTo: number | undefined;
  /** The day from which they can begin; `undefined` for at once, or not said. */
  readonly readyFrom: PlainDate | undefined;
}

export const noWish: WorkWish = {
  kinds: [],
  trades: [],
  tasks: undefined,
  skills: [],
  needs: [],
  needsWords: [],
  areas: [],
  travels: [],
  travelMinutes: undefined,
  hoursFrom: undefined,
  hoursTo: undefined,
  readyFrom: undefined,
};

/** Whether two say the same. Lists are kept in the order they were written or are offered in. */
export function isSameWish(one: WorkWish, other: WorkWish): boolean {
  return JSON.stringify(inOneOrder(one)) === JSON.stringify(inOneOrder(other));
}

function inOneOrder(wish: WorkWish): readonly unknown[] {
  return (Object.keys(noWish) as (keyof WorkWish)[]).map((key) => wish[key] ?? null);
}
