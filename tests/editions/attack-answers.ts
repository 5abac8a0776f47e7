import type { CountedPerson } from '../../src/domain/edition/counted-person.ts';
import type { ToldEdition } from '../../src/domain/edition/guarded-count.ts';
import { suppress } from '../../src/domain/edition/suppress.ts';
import { type SuppressedAnswering, suppressAnswering } from '../../src/domain/edition/suppress-answering.ts';
import type { ToldCell } from '../../src/domain/edition/told-cell.ts';
import { aRunToAttack, composeCells, moments } from './a-run-to-attack.ts';
import { answersAsked, answersToAttack, daysAsked } from './answers-to-attack.ts';
import { chanceFrom } from './chance.ts';
import { everyKind, type Find, whatAnAttackerFinds } from './what-an-attacker-finds.ts';

interface Size {
  readonly editions: number;
  readonly people: number;
  readonly seed: number;
  readonly threshold: number;
}

export interface AnswersAttack {
  readonly told: number;
  readonly refused: number;
  /** Answers told, and answers hidden, in all editions together. */
  readonly shown: number;
  readonly hidden: number;
  readonly finds: readonly Find[];
}

/**
 * A leader composes editions one after the other; each of the whole run tells of the questionnaire besides. The attacker
 * then lays everything side by side: outcomes, days and answers of the same people.
 */
export function attackAnswers(
  { editions, people: size, seed, threshold }: Size,
  suppressing: typeof suppressAnswering = suppressAnswering,
): AnswersAttack {
  const chance = chanceFrom(seed);
  const { withDays, ofNobody } = answersToAttack(chance, aRunToAttack(chance, size));
  const told: { readonly days: ToldEdition; readonly answers: ToldEdition }[] = [];
  let refused = 0;
  for (let at = 0; at < editions; at += 1) {
    const moment = Math.floor((at * moments) / editions);
    const cells = composeCells(chance, withDays, moment);
    const before = told.map(({ days }) => days);
    const outcomes = suppress(withDays, { cells, threshold }, before, moment);
    if (!outcomes.ok) continue;
    const isWhole = cells.some(({ column }) => column === 'way');
    const earlier = told.map(({ answers }) => answers).filter((one) => one.cells.length > 0);
    const result: SuppressedAnswering | undefined = isWhole
      ? suppressing({
          people: withDays,
          dayCells: daysAsked,
          beside: outcomes.value,
          earlier: before,
          besideThreshold: threshold,
          systems: [{ people: ofNobody, cells: answersAsked, earlier }],
          threshold,
          moment,
        })
      : undefined;
    if (result?.ok === false) refused += 1;
    const days = result?.ok ? result.days : [];
    told.push({
      days: { moment, threshold, cells: [...outcomes.value, ...days] },
      answers: { moment, threshold, cells: result?.ok ? result.answers : [] },
    });
  }
  const cells = told.flatMap(({ answers }) => answers.cells.filter(({ given }) => !given));
  const saidBy = (cell: ToldCell): ToldCell => ({ ...cell, column: `said ${cell.column}` });
  const all = told.map(({ days, answers }) => ({
    ...days,
    cells: [...days.cells, ...answers.cells.map(saidBy)],
  }));
  return {
    told: told.length,
    refused,
    shown: cells.filter((cell) => 'count' in cell).length,
    hidden: cells.filter((cell) => 'hidden' in cell).length,
    finds: whatAnAttackerFinds(joinedPeople(withDays, ofNobody), all, kindsThatCanBe(withDays, ofNobody)),
  };
}

/** Each person with all places they really take. */
function joinedPeople(
  withDays: readonly CountedPerson[],
  ofNobody: readonly CountedPerson[],
): CountedPerson[] {
  return withDays.map((person, at) => joined(person, ofNobody[at] ?? []));
}

function joined(person: CountedPerson, answered: CountedPerson): CountedPerson {
  return person.map(
    (state, at) => state && { ...state, places: { ...state.places, ...answersIn(answered[at]) } },
  );
}

/** What was answered, by columns of their own: the days stand with the person. */
function answersIn(state: CountedPerson[number]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(state?.places ?? {}).map(([column, place]) => [`said ${column}`, place]),
  );
}

/** Whoever is asked on the same days can have answered as anybody else who is: that much the attacker knows. */
function kindsThatCanBe(
  withDays: readonly CountedPerson[],
  ofNobody: readonly CountedPerson[],
): CountedPerson[] {
  const lookOf = (person: CountedPerson): string =>
    JSON.stringify(person.map((state) => state?.places['days'] ?? ''));
  const real = withDays.map((person, at) => ({ person, look: lookOf(ofNobody[at] ?? []) }));
  const said = new Map(ofNobody.map((person) => [JSON.stringify(person), person]));
  const kinds = everyKind(withDays);
  const looks = new Map(real.map(({ person, look }) => [JSON.stringify(daysOnly(person)), look]));
  return kinds.flatMap((kind) => {
    const look = looks.get(JSON.stringify(daysOnly(kind)));
    return [...said.values()].filter((one) => lookOf(one) === look).map((one) => joined(kind, one));
  });
}

function daysOnly(person: CountedPerson): unknown {
  return person.map(
    (state) =>
      state &&
      Object.entries(state.places)
        .filter(([column]) => column.includes(':'))
        .sort(),
  );
}
