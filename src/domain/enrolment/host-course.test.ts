import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { type HostCourse, hostEnd, isBesideHost } from './host-course.ts';

const host = (from: number, to?: number): HostCourse => ({
  startsOn: addDays(today, from),
  endedOn: to === undefined ? undefined : addDays(today, to),
});

describe('a course added to another', () => {
  it('begins beside one that is under way, its last day included', () => {
    assert.equal(isBesideHost([host(-30)], today), true);
    assert.equal(isBesideHost([host(-30, 0)], today), true);
    assert.equal(isBesideHost([host(-30, -1)], today), false);
    assert.equal(isBesideHost([host(1)], today), false);
    assert.equal(isBesideHost([], today), false);
  });

  it('is asked about when the one at the host ends, and until it has an answer', () => {
    assert.equal(hostEnd([host(-30)], today), undefined);
    assert.equal(hostEnd([host(-30, 15)], today), undefined);
    assert.equal(hostEnd([host(-30, 14)], today)?.daysLeft, 14);
    assert.equal(hostEnd([host(-30, -3)], today)?.daysLeft, -3);
    assert.equal(hostEnd([], today), undefined);
  });

  it('looks at the one that lasts longest', () => {
    assert.equal(hostEnd([host(-90, -40), host(-30)], today), undefined);
    assert.equal(hostEnd([host(-30, -3), host(-90, -40)], today)?.daysLeft, -3);
  });
});
