import { Temporal } from 'temporal-polyfill';
import type { CaseRow } from '../../../src/domain/outcome/case-row.ts';
import type { Frame } from '../../../src/domain/outcome/engine/frame.ts';
import type { OutcomeFact } from '../../../src/domain/outcome/outcome-fact.ts';
import type { OutcomeRule } from '../../../src/domain/programme/definition.ts';

/**
 * What a rule says of one course under way or ended, worked out day by day and slowly, from the words of the rules and
 * with no line of the engine's. It knows rules about spells of work, counted out of those who started.
 */
export function slowPlace(rule: OutcomeRule, row: CaseRow, frame: Frame): string {
  const start = row.course?.startedOn;
  if (start === undefined || start > frame.asOf)
    return start === undefined ? 'start_date_missing' : 'not_started_yet';
  if (!('counts' in rule)) throw new Error('the slow evaluator knows rules about facts only');
  const facts = counted(rule, row, frame);
  const day = dayOf(rule, row, frame, start);
  const come = day !== undefined && day <= frame.asOf;
  const last = come ? day : frame.asOf;
  switch (rule.measure) {
    case 'state_at':
      if (!come) return 'not_yet_possible';
      return facts.some((fact) => holds(fact, day)) ? 'met' : 'not_met';
    case 'ever_reached': {
      const reached = facts.some(
        (fact) =>
          days(start, last).includes(fact.from) ||
          (rule.spellsFromBefore === 'count' && days(start, last).some((one) => holds(fact, one))),
      );
      return reached ? 'met' : come ? 'not_met' : 'not_yet_possible';
    }
    case 'duration': {
      const filled = new Set(
        days(start, last)
          .filter((one) => facts.some((fact) => holds(fact, one)))
          .map((one) => unitName(one, rule.unit)),
      );
      return filled.size >= rule.atLeast ? 'met' : come ? 'not_met' : 'not_yet_possible';
    }
    case 'lasting': {
      if (!come) return 'not_yet_possible';
      if (facts.some((fact) => holds(fact, day)))
        return lasted(rule, facts, day) ? 'met' : 'not_yet_possible';
      return plusMonths(start, rule.months) > plusDays(day, 1) ? 'not_yet_possible' : 'not_met';
    }
    default:
      throw new Error(`the slow evaluator does not know ${rule.measure}`);
  }
}

type FactRule = Extract<OutcomeRule, { readonly counts: unknown }>;

const strength = ['register', 'pay_slip', 'contract', 'employer', 'citizen', 'staff'];

/** Known by then, not put right by then, not taken back, of a kind that counts, from a source strong enough. */
function counted(rule: FactRule, { facts }: CaseRow, { knownAt }: Frame): OutcomeFact[] {
  const known = facts.filter((fact) => fact.recordedOn <= knownAt);
  return known.filter(
    (fact) =>
      !fact.takenBack &&
      !known.some(({ replaces }) => replaces === fact.id) &&
      strength.indexOf(fact.source) <= strength.indexOf(rule.lowestSource) &&
      rule.counts.some(
        ({ fact: kind, codes }) => fact.kind === kind && (codes?.includes(fact.code ?? '') ?? true),
      ),
  );
}

function dayOf(rule: FactRule, row: CaseRow, frame: Frame, start: string): string | undefined {
  const closing = row.course?.closing;
  const ended = closing && closing.recordedOn <= frame.knownAt ? closing.endedOn : undefined;
  const anchors: Readonly<Record<string, string | undefined>> = {
    start,
    as_of: frame.asOf,
    end_of_run: frame.runEndsOn,
    end_of_course: ended !== undefined && ended <= frame.asOf ? ended : undefined,
  };
  const anchor = anchors[rule.anchor];
  return anchor === undefined || !('horizonMonths' in rule) ? anchor : plusMonths(anchor, rule.horizonMonths);
}

function holds({ from, to }: OutcomeFact, day: string): boolean {
  return from <= day && (to === undefined || day <= to);
}

/** Goes back day by day from the day itself, and gives up when more days are missing than may be. */
function lasted(
  rule: Extract<OutcomeRule, { measure: 'lasting' }>,
  facts: readonly OutcomeFact[],
  day: string,
): boolean {
  let missing = 0;
  for (let at = day; missing <= rule.gapDaysAllowed && at > '2024-01-01'; at = plusDays(at, -1)) {
    if (!facts.some((fact) => holds(fact, at))) missing += 1;
    else if (plusMonths(at, rule.months) <= plusDays(day, 1)) return true;
  }
  return false;
}

function days(from: string, to: string): string[] {
  const all: string[] = [];
  for (let at = from; at <= to; at = plusDays(at, 1)) all.push(at);
  return all;
}

function unitName(day: string, unit: 'day' | 'week' | 'month'): string {
  const date = Temporal.PlainDate.from(day);
  return unit === 'day' ? day : unit === 'month' ? day.slice(0, 7) : `${date.yearOfWeek}-${date.weekOfYear}`;
}

function plusDays(day: string, by: number): string {
  return Temporal.PlainDate.from(day).add({ days: by }).toString();
}

function plusMonths(day: string, by: number): string {
  return Temporal.PlainDate.from(day).add({ months: by }).toString();
}
