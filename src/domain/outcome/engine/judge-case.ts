import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import type { OutcomeRule } from '../../programme/definition.ts';
import type { CaseRow } from '../case-row.ts';
import { factsThatStand } from '../facts-that-stand.ts';
import type { OutcomeFact } from '../outcome-fact.ts';
import type { Verdict } from '../verdict.ts';
import { anchorDay } from './anchor-day.ts';
import { attendedShare } from './attended-share.ts';
import { censoredOn } from './censored-on.ts';
import { clarifiedFor } from './clarified-for.ts';
import { completed } from './completed.ts';
import { countingFacts, type FactRule } from './counting-facts.ts';
import { duration } from './duration.ts';
import { entryOf } from './entry-of.ts';
import { everReached } from './ever-reached.ts';
import { firstTime } from './first-time.ts';
import { type Frame, lastKnownDay } from './frame.ts';
import { hours, hoursChange } from './hours.ts';
import { lasting } from './lasting.ts';
import { dayBehind, type Look } from './look.ts';
import { scoreChange } from './score-change.ts';
import { stateAt } from './state-at.ts';

/**
 * Puts one way in its one place in the figure of a rule, with the facts it rests on; `undefined` where the figure is
 * not about it. Every measure of every definition goes through here, and nothing is counted any other way.
 * @param standing the row's facts as they stood, where they were worked out already for another rule
 */
export function judgeCase(
  rule: OutcomeRule,
  row: CaseRow,
  frame: Frame,
  standing: readonly OutcomeFact[] = factsThatStand(row.facts, frame.knownAt),
): Verdict | undefined {
  const entry = entryOf(row, rule.denominator, frame);
  if (entry === undefined) return undefined;
  if ('leftOut' in entry) return { place: entry.leftOut, day: undefined, because: [] };
  switch (rule.measure) {
    case 'completed':
      return { place: completed(rule, row, frame), day: undefined, because: [] };
    case 'score_change':
      return scoreChange(rule, row, frame);
    case 'share_attended':
      return attendedVerdict(row, frame);
    default:
      return judgeFacts(rule, row, frame, entry.on, standing);
  }
}

function attendedVerdict(row: CaseRow, frame: Frame): Verdict {
  const { came, offered } = attendedShare(row, frame);
  const place = offered === 0 ? 'no_meetings' : came === offered ? 'met' : 'not_met';
  return { place, day: frame.asOf, because: [], value: came };
}

function judgeFacts(
  rule: FactRule,
  row: CaseRow,
  frame: Frame,
  entry: PlainDate,
  standing: readonly OutcomeFact[],
): Verdict {
  const anchor = anchorDay(rule.anchor, row, frame);
  const day = lookedAt(rule, anchor);
  const last = lastKnownDay(frame);
  const until = day !== undefined && day < last ? day : last;
  const censored =
    rule.censors.length === 0
      ? undefined
      : censoredOn(rule.censors, row, standing, { asOf: until, knownAt: frame.knownAt });
  const { counting: facts, withoutHours } = countingFacts(rule, standing);
  const look: Look = { row, frame, facts, withoutHours, entry, day, until, censored };
  if (rule.denominator === 'followed' && dayBehind(look) === undefined)
    return { place: 'not_followed_yet', day, because: [] };
  return measured(rule, look, anchor);
}

/** The day a rule looks at: so long after its anchor. */
function lookedAt(rule: FactRule, anchor: PlainDate | undefined): PlainDate | undefined {
  if (anchor === undefined) return undefined;
  if (rule.measure === 'first_time') return addDays(anchor, rule.withinDays);
  return rule.horizonMonths === 0 ? anchor : addMonths(anchor, rule.horizonMonths);
}

function measured(rule: FactRule, look: Look, anchor: PlainDate | undefined): Verdict {
  switch (rule.measure) {
    case 'state_at':
      return stateAt(rule, look);
    case 'ever_reached':
      return everReached(rule, look);
    case 'clarified_for':
      return clarifiedFor(look);
    case 'first_time':
      return firstTime(look, anchor);
    case 'lasting':
      return lasting(rule, look);
    case 'duration':
      return duration(rule, look);
    case 'hours':
      return hours(rule, look);
    case 'hours_change':
      return hoursChange(rule, look, anchorDay(rule.fromAnchor, look.row, look.frame));
  }
}
