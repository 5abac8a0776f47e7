import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aName } from '../../../../tests/builders/a-name.ts';
import { anId } from '../../../../tests/builders/an-id.ts';
import { today } from '../../../../tests/builders/today.ts';
import type { CitizenId, ReferralId } from '../../../domain/kernel/ids.ts';
import { addDays } from '../../../domain/kernel/plain-date.ts';
import type { ReferralStanding } from '../steps-queries.ts';
import { referralRow } from './referral-row.ts';

function sentDaysAgo(days: number): ReferralStanding {
  return {
    id: anId<ReferralId>(1),
    citizen: anId<CitizenId>(2),
    callName: aName('Gry'),
    run: 'Trædestenen',
    steps: {
      answerBy: undefined,
      sentOn: addDays(today, -days),
      answer: undefined,
      withdrawnOn: undefined,
      startsOn: undefined,
    },
    state: 'sent',
    enrolment: undefined,
    choice: undefined,
    endedOn: undefined,
  };
}

const tagAfter = (days: number) => referralRow(sentDaysAgo(days), 'answer', today, 'da').tag;
const spaced = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

test('the tag counts the days and warns before the deadline', () => {
  assert.deepEqual([spaced(tagAfter(3)?.text), tagAfter(3)?.tone], ['3 dage', undefined]);
  assert.deepEqual([spaced(tagAfter(12)?.text), tagAfter(12)?.tone], ['12 dage', 'soon']);
  assert.deepEqual([tagAfter(14)?.text, tagAfter(14)?.tone], ['Svarfrist i dag', 'late']);
  assert.equal(spaced(tagAfter(16)?.text), '2 dage over fristen');
});

test('each row has one link, to where it is done', () => {
  const row = referralRow(sentDaysAgo(3), 'start', today, 'da');
  assert.equal(row.action?.href, `/referrals/${anId<ReferralId>(1)}/start`);
});
