import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { type Done, offerLines } from './offer-lines.ts';

const today = plainDate('2026-11-30');
const job: Done = {
  what: 'work',
  id: 'a',
  place: 'Cykel Karl',
  from: plainDate('2026-08-01'),
  to: undefined,
};
const group: Done = {
  what: 'group_course',
  enrolment: 'e',
  first: plainDate('2026-03-02'),
  last: plainDate('2026-05-04'),
  times: 8,
};
const nothing = new Set<string>();

test('a job, a group and a step become lines, the newest first, with months for days', () => {
  const step: Done = { what: 'step', id: 's', on: plainDate('2026-06-09') };
  assert.deepEqual(
    offerLines([group, step, job], nothing, today).map(({ key, section, begun, ended, times }) => [
      key,
      section,
      begun,
      ended,
      times,
    ]),
    [
      ['work-a', 'work', '2026-08', undefined, undefined],
      ['step-s', 'skill', '2026-06', undefined, undefined],
      ['group_course-e', 'course', '2026-03', '2026-05', 8],
    ],
  );
});

test('what is taken, what is to come and what was tried once are not offered', () => {
  const coming: Done = { ...job, id: 'b', from: plainDate('2026-12-01') };
  assert.deepEqual(offerLines([coming, { ...group, times: 1 }, job], new Set(['work-a']), today), []);
});

test('two rows about one job are offered as one, and as none once one of them is taken', () => {
  const again: Done = { ...job, id: 'b' };
  assert.equal(offerLines([job, again], nothing, today).length, 1);
  assert.deepEqual(offerLines([job, again], new Set(['work-b']), today), []);
});

test('an end that lies ahead is not told as one', () => {
  const [line] = offerLines([{ ...job, to: plainDate('2027-01-31') }], nothing, today);
  assert.equal(line?.ended, undefined);
});
