import { type Cell, countOf, isCounted } from './cell.ts';
import type { CountedPerson } from './counted-person.ts';
import { worldFinder } from './find-other-world.ts';
import { type GuardedCount, guardChanges, guardGroups, keyAt, type ToldEdition } from './guarded-count.ts';
import { isSmall } from './is-small.ts';
import { isPossible, type Knowledge, type KnownSmall, type OtherWorld } from './other-world.ts';
import { possiblePeople } from './possible-people.ts';
import { isShown, type ToldCell } from './told-cell.ts';

/** Asks of editions, all together, whether a count could be worked out from them. */
export interface Auditor {
  /** The first of the guarded counts that has one possible value; `undefined` when each has two or more. */
  readonly findRevealed: (
    editions: readonly ToldEdition[],
    guarded: readonly GuardedCount[],
  ) => GuardedCount | undefined;
  /** What must not be worked out besides hidden cells: groups and changes that are really of a few. */
  readonly findFew: (
    cells: readonly Cell[],
    threshold: number,
    moments: readonly number[],
  ) => readonly GuardedCount[];
}

/**
 * Keeps what it has worked out about the people – which histories are possible, who is in a count, and for each
 * guarded count a second world – so that the next question is quick. The answers do not depend on it: a world that
 * was kept is asked again whether it is still possible.
 */
export function auditorOf(people: readonly CountedPerson[]): Auditor {
  const { histories, counts } = possiblePeople(people);
  // Possible are many times as many as there are people.
  const real = histories.flatMap((history, at) => {
    const people = counts[at] ?? 0;
    return people > 0 ? [{ history, people }] : [];
  });
  const lists = new Map<string, Uint8Array>();
  const worlds = new Map<string, OtherWorld>();
  const listOf = (key: string, counted: GuardedCount['counts']): Uint8Array => {
    const kept = lists.get(key) ?? Uint8Array.from(histories, (history) => (counted(history) ? 1 : 0));
    lists.set(key, kept);
    return kept;
  };
  const listOfCell = (moment: number, cell: ToldCell): Uint8Array =>
    listOf(keyAt(moment, cell), (person) => isCounted(cell, person[moment]));

  const knownSmall = (edition: ToldEdition, cell: ToldCell): KnownSmall => {
    const whole = edition.cells.find(({ key }) => key === cell.of) ?? cell;
    return {
      part: listOfCell(edition.moment, cell),
      whole: listOfCell(edition.moment, whole),
      count: countOf(cell, people, edition.moment),
      wholeCount: countOf(whole, people, edition.moment),
      isStillSmall: (count, all) => isSmall(cell, count, all, edition.threshold),
    };
  };
  const known = keptFor((edition: ToldEdition) => ({
    told: edition.cells.filter(isShown).map((cell) => listOfCell(edition.moment, cell)),
    small: edition.cells
      .filter((cell) => !isShown(cell) && cell.hidden === 'small')
      .map(
        (cell) => [`${edition.threshold} ${keyAt(edition.moment, cell)}`, knownSmall(edition, cell)] as const,
      ),
  }));
  const knowledgeOf = (editions: readonly ToldEdition[]): Knowledge => ({
    told: [...new Set(editions.flatMap((edition) => known(edition).told))],
    small: [...new Map(editions.flatMap((edition) => known(edition).small)).values()],
  });
  const few = new Map<string, readonly GuardedCount[]>();

  return {
    findRevealed: (editions, guarded) => {
      const knowledge = knowledgeOf(editions);
      const find = worldFinder(knowledge, counts);
      return guarded.find((count) => {
        const list = listOf(count.key, count.counts);
        const kept = worlds.get(count.key);
        if (kept !== undefined && isPossible(kept, knowledge, counts)) return false;
        const world = find(list);
        if (world !== undefined) worlds.set(count.key, world);
        return world === undefined;
      });
    },
    findFew: (cells, threshold, moments) => {
      const key = JSON.stringify([cells.map((cell) => keyAt(0, cell)), threshold, moments]);
      const isFew = ({ counts: isOne }: GuardedCount): boolean => {
        const ones = real.reduce((sum, { history, people: so }) => sum + (isOne(history) ? so : 0), 0);
        return ones > 0 && ones < threshold;
      };
      const found =
        few.get(key) ??
        moments
          .flatMap((moment) => [
            ...guardGroups(cells, people, moment),
            ...guardChanges(cells, moment, moments),
          ])
          .filter(isFew);
      few.set(key, found);
      return found;
    },
  };
}

function keptFor<Asked extends object, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const kept = new WeakMap<Asked, Answer>();
  return (asked) => {
    const found = kept.get(asked) ?? answer(asked);
    kept.set(asked, found);
    return found;
  };
}
