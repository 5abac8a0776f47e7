import type { PlainDate } from '../../kernel/plain-date.ts';
import type { CaseRow } from '../case-row.ts';
import type { Moment } from '../figure.ts';
import type { Censoring } from '../ledger-words.ts';
import type { OutcomeFact } from '../outcome-fact.ts';
import { isTrueThen } from './is-true-then.ts';

/** From which day somebody can be followed no longer, and why. */
export interface Censored {
  readonly on: PlainDate;
  readonly why: Censoring;
}

/** The codes of the benefit list that are a pension. */
const pensions = ['foertidspension', 'folkepension', 'seniorpension'];

/** The first thing that a rule says censors; `undefined` where nothing has, by the as-of date and as far as known. */
export function censoredOn(
  censors: readonly Censoring[],
  row: CaseRow,
  standing: readonly OutcomeFact[],
  moment: Moment,
): Censored | undefined {
  if (censors.length === 0) return undefined;
  let first: Censored | undefined;
  for (const fact of standing) {
    const why = censoringOf(fact);
    if (why !== undefined && censors.includes(why) && fact.from <= moment.asOf)
      first = earlier(first, { on: fact.from, why });
  }
  return censors.includes('consent_withdrawn') && isTrueThen(row.ownNo, moment)
    ? earlier(first, { on: row.ownNo.on, why: 'consent_withdrawn' })
    : first;
}

function censoringOf({ kind, noLonger, code }: OutcomeFact): Censoring | undefined {
  if (kind === 'followed_no_longer') return noLonger;
  return kind === 'benefit' && code !== undefined && pensions.includes(code) ? 'pension' : undefined;
}

/** Of two on the same day the one that was found first. */
function earlier(first: Censored | undefined, other: Censored): Censored {
  return first === undefined || other.on < first.on ? other : first;
}
