import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aConsentForWeeks } from '../../../tests/builders/a-consent.ts';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import { accessTable } from '../access/access-table.ts';
import { addDays } from '../kernel/plain-date.ts';
import { accepted, refused } from '../kernel/result.ts';
import type { Consent } from './consent.ts';
import { releasedContents } from './consent-content.ts';
import { giveConsent } from './give-consent.ts';
import { isValidOn } from './is-valid-on.ts';
import { withdrawConsent } from './withdrawal.ts';

const consent = aConsentForWeeks(13);

describe('giving a consent', () => {
  const refusalsFor = (changes: Partial<Consent>) => {
    const given = giveConsent({ ...consent, ...changes }, today);
    return given.ok ? {} : given.refusals;
  };

  it('stands when it is precise', () => {
    assert.deepEqual(giveConsent(consent, today), accepted(consent));
  });

  it('has a purpose', () => {
    assert.deepEqual(refusalsFor({ purpose: ' ' }), { purpose: 'purpose-missing' });
  });

  it('has an end that lies ahead, after its beginning', () => {
    const from = today;
    assert.deepEqual(refusalsFor({ period: { from, to: undefined } }), { period: 'period-without-end' });
    assert.deepEqual(refusalsFor({ period: { from, to: today } }), {});
    assert.deepEqual(refusalsFor({ period: { from: addDays(today, 8), to: addDays(today, 7) } }), {
      period: 'period-ends-before-it-begins',
    });
    const past = { from: addDays(today, -9), to: addDays(today, -1) };
    assert.deepEqual(refusalsFor({ givenOn: past.from, period: past }), { period: 'period-is-over' });
  });

  it('never covers the time before it was given', () => {
    const period = { from: addDays(today, -1), to: addDays(today, 30) };
    assert.deepEqual(refusalsFor({ period }), { period: 'period-before-given' });
    const told = { words: 'Jeg siger ja til det.', toldConsequences: 'Alt fortsætter som før.' };
    assert.deepEqual(refusalsFor({ period, givenOn: period.from, howGiven: 'paper', ...told }), {});
  });

  it('written down by another holds the words, what was told of a no, and who heard it or why', () => {
    const told = { words: 'Jeg siger ja til det.', toldConsequences: 'Alt fortsætter som før.' };
    assert.deepEqual(refusalsFor({ howGiven: 'paper' }), {
      words: 'words-missing',
      toldConsequences: 'consequences-missing',
    });
    assert.deepEqual(refusalsFor({ howGiven: 'paper', ...told }), {});
    assert.deepEqual(refusalsFor({ howGiven: 'spoken', ...told }), { witness: 'witness-missing' });
    assert.deepEqual(refusalsFor({ howGiven: 'spoken', ...told, witness: 'Pia Prik' }), {});
    assert.deepEqual(refusalsFor({ howGiven: 'on_behalf', ...told }), { onBehalfReason: 'reason-missing' });
  });

  it('was not given tomorrow', () => {
    const tomorrow = addDays(today, 1);
    const period = { from: tomorrow, to: addDays(today, 30) };
    assert.deepEqual(refusalsFor({ givenOn: tomorrow, period }), { givenOn: 'given-in-the-future' });
  });
});

describe('a consent on a date', () => {
  it('is valid from its first to its last day', () => {
    const on = (days: number) => isValidOn(consent, [], addDays(today, days));
    assert.deepEqual([on(-1), on(0), on(13 * 7), on(13 * 7 + 1)], [false, true, true, false]);
  });

  it('carries nothing from the day it was taken back, and what rested on it before did', () => {
    const withdrawals = [{ consent: consent.id, withdrawnOn: addDays(today, 10) }];
    const on = (days: number) => isValidOn(consent, withdrawals, addDays(today, days));
    assert.deepEqual([on(9), on(10), on(11)], [true, false, false]);
  });

  it('does not care for another consent that was taken back', () => {
    const withdrawals = [{ consent: anId<Consent['id']>(99), withdrawnOn: today }];
    assert.equal(isValidOn(consent, withdrawals, today), true);
  });

  it('never comes back once it was taken back', () => {
    const anyDays = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(anyDays, anyDays, (withdrawnAfter, later) => {
        const withdrawnOn = addDays(today, withdrawnAfter);
        const withdrawals = [{ consent: consent.id, withdrawnOn }];
        assert.equal(isValidOn(consent, withdrawals, addDays(withdrawnOn, later)), false);
      }),
    );
  });
});

describe('taking a consent back', () => {
  it('works at once and asks for no reason', () => {
    const withdrawn = withdrawConsent(consent, [], today);
    assert.deepEqual(withdrawn, accepted({ consent: consent.id, withdrawnOn: today }));
    assert.equal(withdrawn.ok && isValidOn(consent, [withdrawn.value], today), false);
  });

  it('is possible when it has run out or not begun', () => {
    assert.equal(withdrawConsent(consent, [], addDays(today, 400)).ok, true);
    assert.equal(withdrawConsent(consent, [], addDays(today, -1)).ok, true);
  });

  it('happens once', () => {
    const withdrawals = [{ consent: consent.id, withdrawnOn: today }];
    assert.deepEqual(withdrawConsent(consent, withdrawals, today), refused('already-withdrawn'));
  });
});

describe('what a consent can release', () => {
  it('is what the access table opens if released, and nothing closed', () => {
    const released = Object.values(accessTable).flatMap((cells) =>
      Object.entries(cells).flatMap(([kind, cell]) => (cell.read === 'released' ? [kind] : [])),
    );
    assert.deepEqual([...new Set(released)].toSorted(), releasedContents.toSorted());
  });
});
