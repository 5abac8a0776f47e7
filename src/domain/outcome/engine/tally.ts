import type { OutcomeRule } from '../../programme/definition.ts';
import type { CaseRow } from '../case-row.ts';
import type { Figure, FigureQuestion } from '../figure.ts';
import type { OutcomeFact } from '../outcome-fact.ts';
import { type LeftOutReason, leftOutReasons, type Place } from '../place.ts';
import { spreadOf } from '../spread-of.ts';
import type { Verdict } from '../verdict.ts';
import { wilsonLimits } from '../wilson-limits.ts';
import { attendedShare } from './attended-share.ts';
import { type Frame, lastKnownDay } from './frame.ts';
import { judgeCase } from './judge-case.ts';
import { cameFurther } from './one-per-person.ts';

/**
 * A figure in the making: ways are added one by one, in any order, and none is kept, so that a figure over very many
 * needs no more memory than one over few. Only where persons are counted is one verdict kept for each of them.
 */
export class Tally {
  readonly #rule: OutcomeRule;
  readonly #frame: Frame;
  readonly #places = new Map<Place, number>();
  /** How often each value was measured. */
  readonly #values = new Map<number, number>();
  /** Where persons are counted: each in the way where they came furthest. */
  readonly #furthest = new Map<string, Verdict>();
  #holdsNow = 0;
  #followedMet = 0;
  #followed = 0;
  #came = 0;
  #offered = 0;

  constructor(rule: OutcomeRule, frame: Frame) {
    this.#rule = rule;
    this.#frame = frame;
  }

  get countsPersons(): boolean {
    return this.#rule.denominator === 'persons';
  }

  /** Adds one way and answers its verdict; @param standing its facts as they stood, where that is known already. */
  add(row: CaseRow, standing?: readonly OutcomeFact[]): Verdict | undefined {
    const verdict = judgeCase(this.#rule, row, this.#frame, standing);
    if (verdict === undefined) return undefined;
    if (this.countsPersons) this.#notePerson(row.personKey, verdict);
    else this.#note(verdict);
    if (this.#rule.measure === 'share_attended') {
      const { came, offered } = attendedShare(row, this.#frame);
      this.#came += came;
      this.#offered += offered;
    }
    return verdict;
  }

  figure(question: FigureQuestion): Figure {
    for (const verdict of this.#furthest.values()) this.#note(verdict);
    this.#furthest.clear();
    const { runEndsOn, asOf } = this.#frame;
    const shared = {
      ...question,
      isFinal: runEndsOn !== undefined && runEndsOn <= asOf,
      leftOut: this.#leftOut(),
      holdsNow: this.#holdsNow,
      followed: 'anchor' in this.#rule ? { met: this.#followedMet, of: this.#followed } : undefined,
      spread: spreadOf(this.#values),
    };
    return this.#rule.measure === 'share_attended'
      ? { ...shared, ...this.#ofMeetings() }
      : { ...shared, ...this.#ofPeople() };
  }

  #notePerson(personKey: string, verdict: Verdict): void {
    const other = this.#furthest.get(personKey);
    if (other !== undefined) this.#note({ ...verdict, place: 'counted_already' });
    if (other === undefined || cameFurther(verdict, other))
      this.#furthest.set(personKey, { ...verdict, because: [] });
  }

  #note({ place, day, value, holdsNow }: Verdict): void {
    this.#places.set(place, this.#count(place) + 1);
    if (place === 'met' && value !== undefined && this.#rule.measure !== 'share_attended')
      this.#values.set(value, (this.#values.get(value) ?? 0) + 1);
    if (place === 'not_yet_possible' && holdsNow === true) this.#holdsNow += 1;
    if (day === undefined || day > lastKnownDay(this.#frame)) return;
    if (place === 'met' || place === 'not_met') this.#followed += 1;
    if (place === 'met') this.#followedMet += 1;
  }

  #count(place: Place): number {
    return this.#places.get(place) ?? 0;
  }

  #leftOut(): Record<LeftOutReason, number> {
    const counts = leftOutReasons.map((reason) => [reason, this.#count(reason)] as const);
    return Object.fromEntries(counts) as Record<LeftOutReason, number>;
  }

  #ofPeople() {
    const numerator = this.#count('met');
    const notMet = this.#count('not_met');
    const exitedToWorkOrEducation = this.#count('exit_to_work_or_education');
    const notYetPossible = this.#count('not_yet_possible');
    const denominator = numerator + notMet + exitedToWorkOrEducation + notYetPossible;
    const limits = wilsonLimits(numerator, denominator);
    return {
      counted: 'people' as const,
      numerator,
      denominator,
      notMet,
      exitedToWorkOrEducation,
      notYetPossible,
      limits,
    };
  }

  /** Meetings of one person are not like meetings of many: limits for people would say too much. */
  #ofMeetings() {
    return {
      counted: 'meetings' as const,
      numerator: this.#came,
      denominator: this.#offered,
      notMet: this.#offered - this.#came,
      exitedToWorkOrEducation: 0,
      notYetPossible: 0,
      limits: undefined,
    };
  }
}

/** The figure of a rule over some ways. */
export function countRule(
  rule: OutcomeRule,
  rows: Iterable<CaseRow>,
  frame: Frame,
  question: Omit<FigureQuestion, keyof Frame | 'rule'>,
): Figure {
  const tally = new Tally(rule, frame);
  for (const row of rows) tally.add(row);
  const { asOf, knownAt } = frame;
  return tally.figure({ ...question, asOf, knownAt, rule: { id: rule.id, version: rule.version } });
}
