import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anOpenPhase, aPhase, aPhaseUntil } from '../../../tests/builders/a-definition.ts';
import { courseLength, mayBeLonger, phaseLength } from './length-words.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('a length is told in weeks where it is fixed, and as open where it is not', () => {
  const lengthOf = (...phases: Parameters<typeof courseLength>[0]['phases'][number][]) =>
    plain(courseLength({ phases }, 'da'));
  assert.equal(lengthOf(aPhase('main', 26), aPhase('aftercare', 13)), '26 uger og 13 ugers efterværn');
  assert.equal(lengthOf(aPhase('main', 10), aPhase('main', 3, 'second')), '13 uger');
  assert.equal(lengthOf(aPhase('main', 26), anOpenPhase('aftercare', 13)), '26 uger');
  assert.equal(lengthOf(anOpenPhase('main', 13), aPhase('aftercare', 13)), 'Ingen fast længde');
});

test('a phase says when it ends, or how often it is looked at', () => {
  assert.equal(plain(phaseLength(aPhase('main', 13), 'da')), 'Varer 13 uger.');
  assert.equal(plain(phaseLength(aPhaseUntil('2027-06-30'), 'da')), 'Til 30. juni 2027.');
  assert.match(phaseLength(anOpenPhase('main', 1), 'da'), /hver uge/);
  assert.match(phaseLength(anOpenPhase('main', 13), 'en'), /every 13 weeks/);
});

test('what may be extended says by how much in all, what may not says nothing', () => {
  const extension = { atMostWeeks: 6, times: 2, decidedBy: 'team', reasonDemanded: true } as const;
  const phases = [{ ...aPhase('main', 13), extension }];
  assert.equal(plain(mayBeLonger({ phases }, 'da') ?? ''), 'Kan blive op til 12 uger længere.');
  assert.equal(mayBeLonger({ phases: [aPhase('main', 13)] }, 'da'), undefined);
});
