import { auditorOf } from '../../src/domain/edition/auditor.ts';
import type { CountedPerson } from '../../src/domain/edition/counted-person.ts';
import type { ToldEdition } from '../../src/domain/edition/guarded-count.ts';
import { type AskedEdition, type Suppressed, suppress } from '../../src/domain/edition/suppress.ts';
import { aRunToAttack, composeCells, moments } from './a-run-to-attack.ts';
import { chanceFrom } from './chance.ts';
import { type Find, whatAnAttackerFinds } from './what-an-attacker-finds.ts';

export interface Attack {
  readonly told: number;
  readonly refused: number;
  readonly hidden: number;
  readonly finds: readonly Find[];
}

export type Suppressing = (
  people: readonly CountedPerson[],
  asked: AskedEdition,
  earlier: readonly ToldEdition[],
  moment: number,
) => Suppressed;

interface Size {
  readonly editions: number;
  readonly people: number;
  readonly seed: number;
  readonly threshold: number;
}

/** A leader composes editions one after the other; each knows all before it. Then the attacker looks at all of them. */
export function attack({ editions, people: size, seed, threshold }: Size, suppressing?: Suppressing): Attack {
  const chance = chanceFrom(seed);
  const people = aRunToAttack(chance, size);
  const auditor = auditorOf(people);
  const told = new Map<string, ToldEdition>();
  const answers = new Map<string, Suppressed>();
  const suppressed: Suppressing = suppressing ?? ((...asked) => suppress(...asked, auditor));
  let refused = 0;
  for (let at = 0; at < editions; at += 1) {
    // Mostly forwards in time; sometimes an older moment is asked about again.
    const moment = Math.max(0, Math.floor((at * moments) / editions) - (chance(10) === 0 ? 1 : 0));
    const cells = composeCells(chance, people, moment);
    // The same question after the same editions has the same answer.
    const question = JSON.stringify([told.size, moment, cells]);
    const result =
      answers.get(question) ?? suppressed(people, { cells, threshold }, [...told.values()], moment);
    answers.set(question, result);
    if (!result.ok) refused += 1;
    const edition = { moment, threshold, cells: result.ok ? result.value : [] };
    const name = JSON.stringify(edition);
    if (result.ok && !told.has(name)) told.set(name, edition);
  }
  const hidden = [...told.values()].flatMap(({ cells }) => cells.filter((cell) => 'hidden' in cell)).length;
  return {
    told: editions - refused,
    refused,
    hidden,
    finds: whatAnAttackerFinds(people, [...told.values()]),
  };
}
