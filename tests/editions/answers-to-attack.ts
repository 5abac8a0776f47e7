import { answerCells, begunColumn, changeName, dayCells } from '../../src/domain/edition/answering-cells.ts';
import type { CountedPerson, CountedState } from '../../src/domain/edition/counted-person.ts';
import { daysColumn, noTraits } from '../../src/domain/edition/suppress-answering.ts';
import { lineName } from '../../src/domain/questionnaire/wave-places.ts';

type Chance = (below: number) => number;

const asked = { questionnaire: 'how', side: 'citizen' } as const;
export const lines = [
  lineName({ ...asked, wave: 'start', nth: 1 }),
  lineName({ ...asked, wave: 'later', nth: 1 }),
] as const;
const change = changeName({ ...asked, version: 1, score: 'how', rule: 1 });

export const daysAsked = dayCells([...lines]);
export const answersAsked = answerCells([...lines], [{ column: change, hasNorm: true }]);

/** Mostly answered, as in the world. */
const answers = [
  ...Array.from({ length: 8 }, () => 'answered'),
  ...['answered_late', 'answered_late', 'refused', 'could_not', 'missing', 'missing'],
];
const moved = ['better', 'better', 'unchanged', 'unchanged', 'unchanged', 'worse'];

/** A run’s people over its moments: as its figures see them, with the days they are asked on, and with their answers. */
export interface AnsweringPeople {
  readonly withDays: readonly CountedPerson[];
  readonly ofNobody: readonly CountedPerson[];
}

/** Everybody is asked when they begin, and half a year later – unless they ended before that. */
export function answersToAttack(chance: Chance, people: readonly CountedPerson[]): AnsweringPeople {
  const all = people.map((person) => {
    const says = lines.map(() => answers[chance(answers.length)] ?? 'answered');
    const score = moved[chance(moved.length)] ?? 'unchanged';
    const isSlow = lines.map(() => chance(4) === 0);
    return person.map((state, at) => {
      if (state === undefined) return undefined;
      const since = person.slice(0, at + 1).filter((one) => one !== undefined).length - 1;
      const places = placesOf(person[at - 1], since, says, isSlow);
      const both = lines.every((line) => places[line]?.startsWith('answered'));
      return { state, places: { ...places, [change]: both ? score : 'not_twice' } };
    });
  });
  return {
    withDays: all.map((person) =>
      person.map((one) => one && { ...one.state, places: { ...one.state.places, ...daysIn(one.places) } }),
    ),
    ofNobody: all.map((person) =>
      person.map(
        (one) =>
          one && {
            traits: noTraits,
            places: {
              ...one.places,
              [daysColumn]: JSON.stringify(Object.entries(daysIn(one.places)).sort()),
            },
          },
      ),
    ),
  };
}

function placesOf(
  before: CountedState | undefined,
  since: number,
  says: readonly string[],
  isSlow: readonly boolean[],
): Record<string, string> {
  const said = (at: number, isNew: boolean): string => (isNew && isSlow[at] ? 'open' : (says[at] ?? 'open'));
  const first = { [lines[0]]: said(0, since === 0) };
  if (before === undefined) return first;
  const hasEnded = before.places['way'] !== 'under_way' && since === 1;
  return { ...first, [lines[1]]: hasEnded ? 'ended' : said(1, since === 1) };
}

function daysIn(places: Readonly<Record<string, string>>): Record<string, string> {
  const days = lines.flatMap((line) => {
    const place = places[line];
    return place === undefined ? [] : [[line, place === 'ended' ? 'ended' : 'all']];
  });
  return { [begunColumn]: 'all', ...Object.fromEntries(days) };
}
