import type { OutcomeRule } from '../../programme/definition.ts';
import type { CaseRow } from '../case-row.ts';
import { factsThatStand } from '../facts-that-stand.ts';
import type { Figure, FigureQuestion } from '../figure.ts';
import { placeOnWay, type WayPlace, wayPlaces } from '../sort-way.ts';
import type { Frame } from './frame.ts';
import { Tally } from './tally.ts';

/**
 * All figures of a run in the making, and the way through it: each way is looked at once, for every rule, and let go.
 * What stays grows with nobody, except where persons are counted: there one word is kept for each of them.
 */
export class RunCount {
  readonly #rules: readonly OutcomeRule[];
  readonly #frame: Frame;
  readonly #tallies: readonly Tally[];
  readonly #standing: Record<WayPlace, number>;
  readonly #reached = new Set<string>();

  constructor(rules: readonly OutcomeRule[], frame: Frame) {
    this.#rules = rules;
    this.#frame = frame;
    this.#tallies = rules.map((rule) => new Tally(rule, frame));
    this.#standing = Object.fromEntries(wayPlaces.map((place) => [place, 0])) as Record<WayPlace, number>;
  }

  add(row: CaseRow): void {
    const place = placeOnWay(row, this.#frame);
    if (place !== undefined) this.#standing[place] += 1;
    const standing = factsThatStand(row.facts, this.#frame.knownAt);
    for (const tally of this.#tallies) {
      const verdict = tally.add(row, standing);
      if (tally.countsPersons && verdict?.place === 'met') this.#reached.add(row.personKey);
    }
  }

  /** How many ways stand at each place. */
  get standing(): Readonly<Record<WayPlace, number>> {
    return this.#standing;
  }

  /**
   * How many different people reached at least one of the rules that count persons. A person may count in several of
   * them, so these figures are never added up.
   */
  get distinctPeople(): number {
    return this.#reached.size;
  }

  /** The figure of each rule, in the order of the rules; asked once, when every way has been added. */
  figures(dataVersion: string, targetOf: (rule: OutcomeRule) => FigureQuestion['target']): readonly Figure[] {
    const { asOf, knownAt } = this.#frame;
    return this.#tallies.map((tally, at) => {
      const rule = this.#rules[at];
      if (rule === undefined) throw new RangeError(`no rule ${at}`);
      const reference = { id: rule.id, version: rule.version };
      return tally.figure({ asOf, knownAt, rule: reference, dataVersion, target: targetOf(rule) });
    });
  }
}
