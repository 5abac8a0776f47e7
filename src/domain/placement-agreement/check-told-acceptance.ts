import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { type PastDayRefusal, refusedPastDay } from '../kernel/typed-day.ts';
import type { Party } from './acceptance.ts';

/** What a worker writes down of somebody else's yes. */
export interface ToldAcceptance {
  readonly party: Exclude<Party, 'worker'>;
  readonly way: 'paper' | 'on_behalf';
  readonly on: PlainDate;
  readonly byName: string | undefined;
  readonly reason: string | undefined;
}

export interface ToldAcceptanceDraft {
  readonly way: string;
  readonly on: PlainDate | 'unreadable' | undefined;
  readonly byName: string;
  readonly reason: string;
}

export interface ToldAcceptanceRefusals {
  readonly way: 'way-missing';
  readonly on: PastDayRefusal;
  readonly byName: 'name-missing' | 'name-too-long';
  readonly reason: 'reason-missing' | 'reason-too-long';
}

const longestName = 120;
const mostWords = 500;

/** Reads a yes that was given on paper, or said to somebody: the second always has a reason. */
export function checkToldAcceptance(
  party: ToldAcceptance['party'],
  draft: ToldAcceptanceDraft,
  today: PlainDate,
): Checked<ToldAcceptance, ToldAcceptanceRefusals> {
  const way = (['paper', 'on_behalf'] as const).find((one) => one === draft.way);
  const byName = party === 'employer' ? freeText(draft.byName)?.replaceAll(/\s+/g, ' ') : undefined;
  const reason = way === 'on_behalf' ? freeText(draft.reason) : undefined;
  const { on } = draft;
  const refusals = rejectedAmong<ToldAcceptanceRefusals>({
    way: way === undefined ? 'way-missing' : undefined,
    on: refusedPastDay(on, today),
    byName: party === 'employer' ? refusedName(byName) : undefined,
    reason: way === 'on_behalf' ? refusedReason(reason) : undefined,
  });
  if (refusals !== undefined) return refusals;
  if (way === undefined || on === undefined || on === 'unreadable')
    throw new Error('a yes without refusals is whole');
  return accepted({ party, way, on, byName, reason });
}

/** Who says yes for a workplace. */
export function refusedName(name: string | undefined): ToldAcceptanceRefusals['byName'] | undefined {
  if (name === undefined) return 'name-missing';
  return name.length > longestName ? 'name-too-long' : undefined;
}

function refusedReason(reason: string | undefined): ToldAcceptanceRefusals['reason'] | undefined {
  if (reason === undefined) return 'reason-missing';
  return reason.length > mostWords ? 'reason-too-long' : undefined;
}
