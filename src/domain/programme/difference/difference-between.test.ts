import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  aConsentQuestion,
  aDefinition,
  anOutcomeRule,
  aPhase,
  aRole,
  aText,
} from '../../../../tests/builders/a-definition.ts';
import { aRandomDefinition } from '../../../../tests/builders/a-random-definition.ts';
import type { ProgrammeDefinition } from '../definition.ts';
import type { Change, Step } from './change.ts';
import { partOf } from './change.ts';
import { differenceBetween } from './difference-between.ts';
import { isSame } from './is-same.ts';
import { refusalsToPublish } from './may-publish.ts';

const first = aDefinition();

function second(changes: Partial<ProgrammeDefinition> = {}): ProgrammeDefinition {
  return aDefinition({ version: 2, ...changes });
}

function told({ kind, path }: Change): string {
  return `${kind} ${path.map((step: Step) => ('field' in step ? step.field : `(${step.item})`)).join(' ')}`;
}

function toldBetween(older: ProgrammeDefinition, newer: ProgrammeDefinition): string[] {
  return differenceBetween(older, newer).map(told);
}

describe('the difference between two versions', () => {
  it('is nothing when they only differ in number', () => {
    assert.deepEqual(differenceBetween(first, second({ $schema: 'elsewhere' })), []);
  });

  it('tells a longer phase with what it was and what it is', () => {
    const newer = second({ phases: [aPhase('main', 30), aPhase('aftercare', 13)] });
    const [change, ...more] = differenceBetween(first, newer);
    assert.deepEqual(more, []);
    assert.ok(change);
    assert.equal(told(change), 'changed phases (main) ends');
    assert.equal(partOf(change), 'phases');
    assert.deepEqual([change.before, change.after], [first.phases[0]?.ends, newer.phases[0]?.ends]);
  });

  it('tells who came and who went by name, and a change of order as one thing', () => {
    const [one, two, ...others] = first.roles;
    assert.ok(one && two);
    const swapped = second({ roles: [two, one, ...others] });
    assert.deepEqual(toldBetween(first, swapped), ['reordered roles']);
    const other = second({ roles: [...first.roles.slice(0, -1), aRole('mentor', 'team_general')] });
    assert.deepEqual(toldBetween(first, other), ['added roles (mentor)', 'removed roles (project-leader)']);
    assert.deepEqual(toldBetween(other, aDefinition({ version: 3 })), [
      'added roles (project-leader)',
      'removed roles (mentor)',
    ]);
  });

  it('tells changed criteria, the reason for many a new version', () => {
    const criteria = [
      { ...first.intake.criteria[0], text: aText('Har ikke dobbelte problemer') },
      { key: 'over-30', text: aText('Er fyldt 30') },
    ] as unknown as ProgrammeDefinition['intake']['criteria'];
    const newer = second({ intake: { ...first.intake, criteria } });
    assert.deepEqual(toldBetween(first, newer), [
      'changed intake criteria (invented) text',
      'added intake criteria (over-30)',
    ]);
  });

  it('tells words of a list, and what was set or is set no more', () => {
    const newer = second({ sessionKinds: [...first.sessionKinds, 'cafe'], umbrella: aText('Paraply') });
    const changes = differenceBetween(first, newer);
    assert.deepEqual(changes.map(told).sort(), ['added sessionKinds', 'added umbrella']);
    assert.deepEqual(
      changes.map(({ after }) => after).find((after) => after === 'cafe'),
      'cafe',
    );
  });

  it('tells that words only changed places', () => {
    const newer = second({ sessionKinds: first.sessionKinds.toReversed() });
    assert.deepEqual(toldBetween(first, newer), ['reordered sessionKinds']);
  });

  it('is nothing between a definition and itself, and always something between two that differ', () => {
    fc.assert(
      fc.property(aRandomDefinition, aRandomDefinition, (one, two) => {
        assert.deepEqual(differenceBetween(one, { ...one, version: one.version + 1 }), []);
        const other = { ...two, key: one.key };
        const { version: _one, $schema: _s, ...was } = one;
        const { version: _two, $schema: _t, ...is } = other;
        assert.equal(differenceBetween(one, other).length === 0, isSame(was, is));
      }),
    );
  });

  it('looks the same from the other side: what came went, and what went came', () => {
    const turned = {
      added: 'removed',
      removed: 'added',
      changed: 'changed',
      reordered: 'reordered',
    } as const;
    fc.assert(
      fc.property(aRandomDefinition, aRandomDefinition, (one, two) => {
        const other = { ...two, key: one.key };
        const there = differenceBetween(one, other).map((change) =>
          told({ ...change, kind: turned[change.kind] }),
        );
        assert.deepEqual(there.sort(), toldBetween(other, one).sort());
      }),
    );
  });

  it('is of one programme', () => {
    assert.throws(() => differenceBetween(first, second({ key: 'another' })));
  });
});

describe('a definition that is to be published', () => {
  it('may be the first, with any number, or the next', () => {
    assert.deepEqual(refusalsToPublish(aDefinition({ version: 3 }), undefined), []);
    assert.deepEqual(refusalsToPublish(second({ name: aText('Nyt navn') }), first), []);
  });

  it('leaves no hole in the numbers and takes none again', () => {
    const name = aText('Nyt navn');
    for (const found of [1, 3]) {
      assert.deepEqual(refusalsToPublish(aDefinition({ version: found, name }), first), [
        { refusal: 'not-the-next-number', expected: 2, found },
      ]);
    }
  });

  it('says something new', () => {
    assert.deepEqual(refusalsToPublish(second(), first), [{ refusal: 'nothing-new' }]);
  });

  it('counts a rule and a consent up when they say something else', () => {
    const changes = {
      outcomeRules: [anOutcomeRule({ denominator: 'accepted' })],
      consents: [aConsentQuestion({ purpose: aText('Noget andet') })],
    };
    assert.deepEqual(refusalsToPublish(second(changes), first), [
      { refusal: 'rule-keeps-its-number', rule: 'completed-with-recommendation' },
      { refusal: 'consent-keeps-its-number', consent: 'notes-to-company-consultant' },
    ]);
    const counted = {
      outcomeRules: [anOutcomeRule({ denominator: 'accepted', version: 2 })],
      consents: [aConsentQuestion({ purpose: aText('Noget andet'), textVersion: 2 })],
    };
    assert.deepEqual(refusalsToPublish(second(counted), first), []);
    assert.deepEqual(
      refusalsToPublish(second({ outcomeRules: [anOutcomeRule({ title: aText('Nyt') })] }), first),
      [],
    );
  });
});
