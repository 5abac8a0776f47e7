import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aConsentForWeeks } from '../../../tests/builders/a-consent.ts';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import type { Consent } from './consent.ts';
import { takeBack } from './take-back.ts';

const first = aConsentForWeeks(13, { id: anId(1) });
const again = aConsentForWeeks(13, { id: anId(2) });
const other = aConsentForWeeks(13, { id: anId(3), text: { key: 'attendance-to-caseworker', version: 1 } });
const all = [first, again, other];

describe('taking a yes back', () => {
  it('takes every yes to the same question, and no yes to another', () => {
    const taken = takeBack(first.id, all, [], today);
    assert.deepEqual(
      taken.map(({ consent }) => consent),
      [first.id, again.id],
    );
  });

  it('leaves what has been taken back already', () => {
    const before = [{ consent: first.id, withdrawnOn: today }];
    assert.deepEqual(takeBack(first.id, all, before, today), [{ consent: again.id, withdrawnOn: today }]);
    assert.deepEqual(takeBack(first.id, all, takeBack(first.id, all, [], today), today), []);
  });

  it('does nothing about a consent that is not there', () => {
    assert.deepEqual(takeBack(anId<Consent['id']>(99), all, [], today), []);
  });
});
