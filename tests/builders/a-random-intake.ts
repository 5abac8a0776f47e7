import fc from 'fast-check';
import type { Condition } from '../../src/domain/programme/condition.ts';
import type { ProgrammeDefinition, Route } from '../../src/domain/programme/definition.ts';
import { type StepKind, stepKinds } from '../../src/domain/programme/step-kind.ts';
import { aText } from './a-definition.ts';

type Intake = ProgrammeDefinition['intake'];
type Fact = Intake['facts'][number];

const someFacts = (kind: string): fc.Arbitrary<readonly Fact[]> =>
  fc
    .array(
      fc.constantFrom<Fact['answer']>(
        { kind: 'yes_no' },
        { kind: 'date' },
        { kind: 'text' },
        { kind: 'code', list: 'benefits' },
      ),
      { maxLength: 4 },
    )
    .chain((answers) =>
      fc.tuple(fc.boolean(), fc.boolean()).map(([eligibility, demanded]) =>
        answers.map((answer, at) => ({
          key: `${kind}-${at}`,
          text: aText(`Oplysning ${at} (${kind})`),
          answer,
          eligibility,
          demanded,
        })),
      ),
    );

/** A condition over some facts, no deeper than people would write one. */
function someCondition(facts: readonly Fact[], depth = 2): fc.Arbitrary<Condition> {
  const leaves: fc.Arbitrary<Condition>[] = [
    fc.integer({ min: 18, max: 67 }).map((years) => ({ test: 'age_at_least', years })),
    fc.integer({ min: 18, max: 67 }).map((years) => ({ test: 'age_below', years })),
    ...facts.map((fact) => fc.constant(leafOf(fact))),
  ];
  if (depth === 0) return fc.oneof(...leaves);
  const inner = someCondition(facts, depth - 1);
  const several = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    ...leaves,
    inner.map((of): Condition => ({ test: 'not', of })),
    several.map((of): Condition => ({ test: 'all', of })),
    several.map((of): Condition => ({ test: 'any', of })),
  );
}

function leafOf({ key, answer }: Fact): Condition {
  if (answer.kind === 'yes_no') return { test: 'yes', fact: key };
  if (answer.kind === 'code') return { test: 'one_of', fact: key, codes: ['kontanthjaelp'] };
  return { test: 'known', fact: key };
}

const someCriteria = (facts: readonly Fact[]): fc.Arbitrary<Intake['criteria']> =>
  fc
    .array(
      fc.record({
        strength: fc.constantFrom<Intake['criteria'][number]['strength']>('hard', 'soft'),
        holdsWhen: fc.option(someCondition(facts), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((criteria) =>
      criteria.map((criterion, at) => ({
        key: `criterion-${at}`,
        text: aText(`Passer ${at}`),
        ...criterion,
      })),
    );

const kindsBefore = stepKinds.filter((kind) => kind !== 'decision' && kind !== 'caseload_handover');

const someRoutes = (withHandover: boolean): fc.Arbitrary<readonly Route[]> =>
  fc
    .array(fc.shuffledSubarray([...kindsBefore]), { minLength: 1, maxLength: 3 })
    .map((routes) => routes.map((before, at) => routeOf(before, at, withHandover)));

function routeOf(before: readonly StepKind[], at: number, withHandover: boolean): Route {
  const kinds: StepKind[] = [
    ...before,
    'decision',
    ...(withHandover ? (['caseload_handover'] as const) : []),
  ];
  const steps = kinds.map((kind, place) => ({
    key: `step-${place}`,
    kind,
    title: aText(kind),
    compulsory: place % 2 === 0,
  }));
  return { key: `route-${at}`, title: aText(`Vej ${at}`), steps };
}

/** An intake with one to three routes, each leading to a decision. */
export const aRandomIntake: fc.Arbitrary<Intake> = fc
  .record({ facts: someFacts('fact'), handsOver: fc.boolean() })
  .chain(({ facts, handsOver }) =>
    fc.record({
      decidedBy: fc.constantFrom<Intake['decidedBy']>('intake_members', 'team'),
      answerWithinDays: fc.integer({ min: 1, max: 60 }),
      facts: fc.constant(facts),
      notedAtStart: someFacts('noted'),
      criteria: someCriteria(facts),
      routes: someRoutes(handsOver),
      caseloadHandover: fc.constant(
        handsOver
          ? {
              papers: [{ key: 'award', title: aText('Bevillingen') }],
              ifNo: 'returns_to_former_caseload' as const,
            }
          : undefined,
      ),
    }),
  );
