import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactAnswer } from '../../../src/domain/programme/holds.ts';
import { type FoundCriterion, findCriteria } from '../../../src/domain/referral/criterion.ts';
import type { AskedFact } from '../../../src/domain/referral/fact-value.ts';
import type { Intake } from '../../../src/domain/referral/intake-step.ts';

/** What is told about somebody: full years today, and the answer to each fact that is given. */
export interface Told {
  readonly age: number;
  readonly answers: ReadonlyMap<string, FactAnswer>;
}

/** Somebody in whose way no hard criterion stands, as far as facts speak; `undefined` where there can be nobody. */
export function someoneWhoFits(intake: Intake): Told | undefined {
  return firstWhere(intake, (found) => !found.some(isHardAndFails));
}

/** Somebody whom a hard criterion keeps out, seen from the facts alone; `undefined` where facts keep nobody out. */
export function someoneKeptOut(intake: Intake): Told | undefined {
  return firstWhere(intake, (found) => found.some(isHardAndFails));
}

export function isHardAndFails({ criterion, found }: FoundCriterion): boolean {
  return criterion.strength === 'hard' && found === 'fails';
}

/** What the criteria come to for somebody. */
export function foundAbout(intake: Intake, told: Told): readonly FoundCriterion[] {
  return findCriteria(intake.criteria, told);
}

function firstWhere(intake: Intake, isSo: (found: readonly FoundCriterion[]) => boolean): Told | undefined {
  for (const age of agesThatMatter(intake)) {
    for (const answers of everyAnswer(intake.facts)) {
      const told = { age, answers: new Map(answers) };
      if (isSo(foundAbout(intake, told))) return told;
    }
  }
  return undefined;
}

/** Forty, and the years on both sides of each limit an age is held against. */
function agesThatMatter({ criteria }: Intake): readonly number[] {
  const limits = [...JSON.stringify(criteria).matchAll(/"years":(\d+)/g)].map(([, years]) => Number(years));
  const ages = [40, ...limits, ...limits.map((years) => years - 1)];
  return [...new Set(ages)].filter((age) => age >= 18 && age <= 67);
}

type Answers = readonly (readonly [string, FactAnswer])[];

/** Every way of answering some facts, one after the other. */
function* everyAnswer([first, ...others]: readonly AskedFact[]): Generator<Answers> {
  if (first === undefined) {
    yield [];
    return;
  }
  for (const rest of everyAnswer(others)) {
    for (const answer of possibleAnswers(first)) yield [[first.key, answer], ...rest];
    if (!first.demanded) yield rest;
  }
}

function possibleAnswers({ answer }: AskedFact): readonly FactAnswer[] {
  switch (answer.kind) {
    case 'yes_no':
      return [true, false];
    case 'code':
      return codesToday(answer.list);
    case 'date':
      return ['2026-09-01'];
    case 'text':
      return ['Har passet dyr på en gård.'];
  }
}

/** The codes of a list that are open-ended: they can be chosen today. */
function codesToday(list: string): readonly string[] {
  const path = join(import.meta.dirname, `../../../code-lists/${list}.csv`);
  const [, ...rows] = readFileSync(path, 'utf8').trim().split('\n');
  return rows.flatMap((row) => {
    const [code = '', , until] = row.split(';');
    return until === '' ? [code] : [];
  });
}
