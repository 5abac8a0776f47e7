import { type Cell, countOf, isCounted } from '../../src/domain/edition/cell.ts';
import type { CountedPerson } from '../../src/domain/edition/counted-person.ts';
import type { ToldEdition } from '../../src/domain/edition/guarded-count.ts';
import { type Known, rangeOf } from './attacker.ts';

/** A count that was hidden and can be worked out all the same. */
export interface Find {
  readonly moment: number;
  readonly cell: Cell;
  readonly count: number;
}

/**
 * Everything hidden that has one possible value, from all editions together. The attacker knows the kinds of people
 * there can be – but not how many there are of each – and the rule by which small counts are hidden.
 */
export function whatAnAttackerFinds(
  people: readonly CountedPerson[],
  editions: readonly ToldEdition[],
  kinds: readonly CountedPerson[] = everyKind(people),
): Find[] {
  const unknownsOf = (cell: Cell, moment: number): number[] =>
    kinds.flatMap((kind, at) => (isCounted(cell, kind[moment]) ? [at] : []));
  const known = new Map<string, Known>();
  const hidden = new Map<string, { readonly of: number[]; readonly moment: number; readonly cell: Cell }>();
  for (const { moment, threshold, cells } of editions) {
    for (const cell of cells) {
      const of = unknownsOf(cell, moment);
      if ('count' in cell) known.set(`is ${of}`, { of, least: cell.count, most: cell.count });
      else hidden.set(`${of}`, { of, moment, cell });
      // Whether few are in it or all but few is not told; this attacker has guessed it, and right.
      const isFew = countOf(cell, people, moment) < threshold;
      const least = cell.role === 'part' && Object.keys(cell.group).length > 0 ? 0 : 1;
      if ('hidden' in cell && cell.hidden === 'small' && isFew)
        known.set(`small ${of}`, { of, least, most: threshold - 1 });
    }
  }
  const system = [...known.values()];
  return [...hidden.values()].flatMap(({ of, moment, cell }) => {
    const [least, most] = rangeOf(of, system, kinds.length);
    return least === most ? [{ moment, cell, count: least }] : [];
  });
}

/** Each kind of person there can be, once. */
export function everyKind(people: readonly CountedPerson[]): CountedPerson[] {
  return [...new Map(kindsOf(people).map((kind) => [JSON.stringify(kind), kind])).values()];
}

/** Traits that go together with places that go together, where both had begun by the same moments. */
function kindsOf(people: readonly CountedPerson[]): CountedPerson[] {
  const begun = (person: CountedPerson): string => person.map((state) => (state ? 'x' : '-')).join('');
  return people.flatMap((one) =>
    people
      .filter((other) => begun(other) === begun(one))
      .map((other) =>
        one.map((state, at) => state && { traits: state.traits, places: other[at]?.places ?? {} }),
      ),
  );
}
