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
  let first: Censored | undefined;
  const note = (on: PlainDate, why: Censoring): void => {
    if (censors.includes(why) && on <= moment.asOf && (first === undefined || on < first.on))
      first = { on, why };
  };
  if (censors.length === 0) return undefined;
  for (const { kind, noLonger, code, from } of standing) {
    if (kind === 'followed_no_longer' && noLonger !== undefined) note(from, noLonger);
    if (kind === 'benefit' && code !== undefined && pensions.includes(code)) note(from, 'pension');
  }
  if (isTrueThen(row.ownNo, moment)) note(row.ownNo.on, 'consent_withdrawn');
  return first;
}
