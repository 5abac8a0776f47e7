import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainDate } from '../kernel/plain-date.ts';
import { type Acceptance, acceptanceState, acceptanceWays, parties } from './acceptance.ts';
import { checkToldAcceptance } from './check-told-acceptance.ts';
import type { AgreementId } from './placement-agreement.ts';
import { checkVitas } from './vitas.ts';

const today = plainDate('2026-11-18');
const version = (number: number) => `version ${number}` as AgreementId;

describe('who has said yes to an agreement', () => {
  it('is asked of the version that stands, whatever was said to others', () => {
    const yes = fc.record({
      agreement: fc.integer({ min: 1, max: 3 }).map(version),
      party: fc.constantFrom(...parties),
      way: fc.constantFrom(...acceptanceWays),
      on: fc.constant(today),
      byName: fc.constant(undefined),
      reason: fc.constant(undefined),
    });
    fc.assert(
      fc.property(fc.array(yes, { maxLength: 12 }), (said: readonly Acceptance[]) => {
        const { accepted, waitsFor } = acceptanceState(version(1), said);
        // Everybody is either among those who said yes or among those who are missing, and nobody twice.
        assert.deepEqual([...accepted.map(({ party }) => party), ...waitsFor].sort(), [...parties].sort());
        assert.ok(accepted.every(({ agreement }) => agreement === version(1)));
        // An edit nobody has read waits for everybody.
        assert.deepEqual(acceptanceState(version(4), said).waitsFor, [...parties]);
      }),
    );
  });
});

describe('a yes that is written down by somebody else', () => {
  const told = { way: 'on_behalf', on: today, byName: 'Bo', reason: 'Ringede' };
  it('names who said it for a workplace, and why it came by word of mouth', () => {
    assert.deepEqual(checkToldAcceptance('employer', told, today), {
      ok: true,
      value: { party: 'employer', way: 'on_behalf', on: today, byName: 'Bo', reason: 'Ringede' },
    });
    const empty = { way: '', on: undefined, byName: '', reason: '' };
    const missing = checkToldAcceptance('employer', empty, today);
    assert.deepEqual(missing.ok ? {} : missing.refusals, {
      way: 'way-missing',
      on: 'date-missing',
      byName: 'name-missing',
    });
    const noReason = checkToldAcceptance('citizen', { ...told, reason: ' ' }, today);
    assert.deepEqual(noReason.ok ? {} : noReason.refusals, { reason: 'reason-missing' });
  });

  it('needs no reason on paper, and no name for a citizen; and never comes tomorrow', () => {
    const paper = checkToldAcceptance('citizen', { ...told, way: 'paper' }, today);
    assert.deepEqual(paper.ok && [paper.value.byName, paper.value.reason], [undefined, undefined]);
    const tomorrow = checkToldAcceptance('citizen', { ...told, on: plainDate('2026-11-19') }, today);
    assert.deepEqual(tomorrow.ok ? {} : tomorrow.refusals, { on: 'date-in-the-future' });
  });
});

describe('what is noted of VITAS', () => {
  it('is how far it is, and a number that is nobody’s', () => {
    assert.deepEqual(checkVitas({ standing: 'applied', reference: ' V-1 ' }), {
      ok: true,
      value: { standing: 'applied', reference: 'V-1' },
    });
    const wrong = checkVitas({ standing: '', reference: '720784-0000' });
    assert.deepEqual(wrong.ok ? {} : wrong.refusals, {
      standing: 'standing-missing',
      reference: 'reference-is-a-cpr-number',
    });
  });
});
