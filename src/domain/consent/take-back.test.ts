import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aConsentForWeeks } from '../../../tests/builders/a-consent.ts';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import { type Consent, writtenDown } from './consent.ts';
import { takeBack } from './take-back.ts';

const first = aConsentForWeeks(13, { id: anId(1) });
const again = aConsentForWeeks(13, { id: anId(2) });
const other = aConsentForWeeks(13, {
  id: anId(3),
  content: 'attendance',
  toRelation: 'responsible_outside_team',
  text: { key: 'attendance-to-caseworker', version: 1 },
});
const all = [first, again, other];

describe('taking a yes back', () => {
  it('takes every yes to the same question, and no yes to another', () => {
    const taken = takeBack(first.id, all, [], today);
    assert.deepEqual(
      taken.map(({ consent }) => consent),
      [first.id, again.id],
    );
  });

  it('takes the same yes on paper as well, and leaves other yeses that were written down', () => {
    const paper = { ...first, id: anId<Consent['id']>(4), text: writtenDown };
    const elsewhere = { ...other, id: anId<Consent['id']>(5), text: writtenDown };
    const taken = (pointedAt: Consent) => takeBack(pointedAt.id, [first, paper, elsewhere], [], today).length;
    assert.deepEqual([taken(first), taken(paper), taken(elsewhere)], [2, 2, 1]);
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
