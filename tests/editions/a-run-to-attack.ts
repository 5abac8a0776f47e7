import type { Cell } from '../../src/domain/edition/cell.ts';
import type { CountedPerson, CountedState, Trait } from '../../src/domain/edition/counted-person.ts';
import { editionCells } from '../../src/domain/edition/edition-cells.ts';
import { breakdownsWithin } from '../../src/domain/edition/part-told.ts';
import { valuesOf } from '../../src/domain/edition/values-of.ts';
import { aRuleColumn } from '../builders/counted-people.ts';

type Chance = (below: number) => number;

const halves = ['2025-1', '2025-2', '2026-1', '2026-2'];

/** Each moment knows one half-year more. */
export const moments = 3;

/** A run of two towns, two versions and four half-years, seen at three moments; outcomes come later than starts. */
export function aRunToAttack(chance: Chance, size: number): CountedPerson[] {
  return Array.from({ length: size }, () => {
    const begins = chance(halves.length);
    const ends = begins + 1 + chance(3);
    const ending = ['met', 'not_met', 'met', 'exit_to_work_or_education'][chance(4)] ?? 'met';
    const traits = {
      authority: chance(3) === 0 ? 'B' : 'A',
      version: begins > 1 ? '2' : '1',
      started: halves[begins] ?? '',
    };
    return Array.from({ length: moments }, (_, moment) =>
      stateAt(moment + 1, { traits, begins, ends, ending }),
    );
  });
}

interface Life {
  readonly traits: CountedState['traits'];
  readonly begins: number;
  readonly ends: number;
  readonly ending: string;
}

const ways: Record<string, string> = { met: 'completed', not_met: 'drop_out' };

function stateAt(half: number, { traits, begins, ends, ending }: Life): CountedState | undefined {
  if (begins > half) return undefined;
  const job = ends > half ? 'not_yet_possible' : ending;
  const way = job === 'not_yet_possible' ? 'under_way' : (ways[job] ?? job);
  return { traits, places: { way, job } };
}

/** What a leader may compose: broken down by anything, of everybody, one town, some half-years, or one town's in those. */
export function composeCells(chance: Chance, people: readonly CountedPerson[], moment: number): Cell[] {
  const values = valuesOf(people, moment);
  const some: Trait[] = (['authority', 'version', 'started'] as const).filter(() => chance(3) === 0);
  const from = chance(values.started.length);
  const to = from + 1 + chance(values.started.length - from);
  const town = { authority: [chance(2) === 0 ? 'A' : 'B'] };
  const halfYears = { started: values.started.slice(from, to) };
  const only = [{}, town, halfYears, { ...town, ...halfYears }][chance(4)] ?? {};
  return editionCells({ rules: [aRuleColumn()], breakdowns: breakdownsWithin(some, only), only }, values);
}
