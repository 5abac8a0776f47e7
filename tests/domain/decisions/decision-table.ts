import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { ProgrammeDefinition } from '../../../src/domain/programme/definition.ts';
import type { FactAnswer } from '../../../src/domain/programme/holds.ts';
import { readDefinitionText } from '../../../src/domain/programme/read-definition.ts';
import { asksForJudgement, findCriteria, type Judgement } from '../../../src/domain/referral/criterion.ts';
import { decideReferral } from '../../../src/domain/referral/decide-referral.ts';
import type { IntakeFact } from '../../../src/domain/referral/intake-fact.ts';
import { stepsOf } from '../../../src/domain/referral/intake-step.ts';
import type { StepOutcome } from '../../../src/domain/referral/step-outcome.ts';
import { aReferralSentDaysAgo } from '../../builders/a-referral.ts';
import { today } from '../../builders/today.ts';

/** One citizen in front of the intake, and what comes of a yes. */
interface Case {
  readonly who: string;
  /** What was told, by fact; 40 years old where no age is said. */
  readonly told?: Readonly<Record<string, FactAnswer>>;
  readonly age?: number;
  /** What the intake judges, by criterion; where it is not said, the intake judges a criterion met. */
  readonly judged?: Readonly<Record<string, Judgement | 'not looked at'>>;
  /** What has happened on the way in, by the kind of step. */
  readonly happened?: Readonly<Record<string, StepOutcome>>;
  readonly route?: string;
  readonly saying?: string;
  /** What a yes meets: nothing, or what stands in its way. */
  readonly yes: 'is given' | readonly string[];
  /** The criteria people are asked about. */
  readonly asks?: readonly string[];
}

/** Reads a definition as it comes with the product, and holds each case against it. */
export function decisionTable(file: string, cases: readonly Case[]): void {
  const definition = readShipped(file);
  describe(`a yes in ${file}`, () => {
    for (const one of cases) {
      test(one.who, () => {
        assert.deepEqual(inTheWay(definition, one), one.yes === 'is given' ? [] : one.yes);
        if (one.asks !== undefined) assert.deepEqual(askedAbout(definition, one), one.asks);
      });
    }
  });
}

function readShipped(file: string): ProgrammeDefinition {
  const path = new URL(`../../../programmes/${file}.json`, import.meta.url);
  const read = readDefinitionText(readFileSync(path, 'utf8'));
  assert.ok(read.ok, `${file} cannot be read`);
  return read.value;
}

function knownOf({ told = {}, age = 40 }: Case) {
  return { answers: new Map(Object.entries(told)), age };
}

function askedAbout({ intake }: ProgrammeDefinition, one: Case): string[] {
  const asked = findCriteria(intake.criteria, knownOf(one)).filter(asksForJudgement);
  return asked.map(({ criterion }) => criterion.key);
}

/** Everything that stands in the way of a yes, in words: "criterion: why". */
function inTheWay(definition: ProgrammeDefinition, one: Case): string[] {
  const { intake } = definition;
  const referral = aReferralSentDaysAgo(5, { route: one.route });
  const judged = new Map(
    intake.criteria.flatMap(({ key }) => {
      const judgement = one.judged?.[key] ?? 'yes';
      return judgement === 'not looked at' ? [] : [[key, judgement] as const];
    }),
  );
  const facts = {
    isIntakeMember: true,
    intake,
    steps: stepsHappened(intake, one),
    known: knownOf(one),
  };
  const decision = { answer: 'accepted', on: today, reason: one.saying, judged } as const;
  const decided = decideReferral(referral, decision, facts, today);
  if (decided.ok) return [];
  const { answer, steps = {}, criteria = {}, reason } = decided.refusals;
  const named = (refusals: Readonly<Record<string, string>>) =>
    Object.entries(refusals).map(([key, refusal]) => `${key}: ${refusal}`);
  return [...(answer ? [answer] : []), ...named(steps), ...named(criteria), ...(reason ? [reason] : [])];
}

function stepsHappened(intake: ProgrammeDefinition['intake'], { happened = {}, route }: Case): IntakeFact[] {
  return stepsOf(intake, route).flatMap(({ key, kind }) => {
    const outcome = happened[kind];
    return outcome === undefined ? [] : [{ step: key, kind, outcome, on: today, toldBy: 'staff' }];
  });
}
