import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { checkContact, contactAnswers, contactsOf, contactWaiting } from './job-contact.ts';

const today = plainDate('2026-11-18');
const from = addDays(today, -30);

describe('contacts after a start in a job', () => {
  it('are planned in weeks 1, 4, 13 and 26 from the first day', () => {
    const planned = contactsOf({ from, until: undefined }, [], today);
    assert.deepEqual(
      planned.map(({ week, due, state }) => [week, due, state]),
      [
        [1, addDays(from, 7), 'due'],
        [4, addDays(from, 28), 'due'],
        [13, addDays(from, 91), 'ahead'],
        [26, addDays(from, 182), 'ahead'],
      ],
    );
  });

  it('are told by what was said last, and a moved one waits for its new day', () => {
    const said = [
      { week: 1, said: 'not_had', on: addDays(from, 7) },
      { week: 1, said: 'had', on: addDays(from, 9) },
      { week: 4, said: 'moved', on: addDays(today, 5) },
    ] as const;
    const [first, second] = contactsOf({ from, until: undefined }, said, today);
    assert.equal(first?.state, 'had');
    assert.deepEqual([second?.due, second?.state], [addDays(today, 5), 'ahead']);
  });

  it('wait one at a time: the newest whose day has come, for eight weeks, until something is said of it', () => {
    const waiting = (daysIn: number, said: Parameters<typeof contactsOf>[1] = []) => {
      const on = addDays(from, daysIn);
      return contactWaiting(contactsOf({ from, until: undefined }, said, on), on)?.week;
    };
    assert.deepEqual(
      [6, 7, 27, 28, 83, 84, 91, 182, 237, 238].map((daysIn) => waiting(daysIn)),
      [undefined, 1, 1, 4, 4, undefined, 13, 26, 26, undefined],
    );
    assert.equal(waiting(30, [{ week: 4, said: 'had', on: addDays(from, 28) }]), undefined);
    assert.equal(waiting(30, [{ week: 1, said: 'had', on: addDays(from, 7) }]), 4);
    // Moved on to its new day, it waits for that.
    const moved = [{ week: 4, said: 'moved', on: addDays(from, 40) }] as const;
    assert.deepEqual([waiting(39, moved), waiting(40, moved)], [1, 4]);
  });

  it('end with the job, but for those somebody has said something of', () => {
    const job = { from, until: addDays(from, 20) };
    assert.deepEqual(
      contactsOf(job, [], today).map(({ week }) => week),
      [1],
    );
    const said = [{ week: 4, said: 'had', on: addDays(from, 28) }] as const;
    assert.deepEqual(
      contactsOf(job, said, today).map(({ week }) => week),
      [1, 4],
    );
  });

  it('never lie before the start, and come in their order', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.option(fc.nat(400)), (ago, stays) => {
        const start = addDays(today, -ago);
        const until = stays === null ? undefined : addDays(start, stays);
        const planned = contactsOf({ from: start, until }, [], today);
        const days = planned.map(({ due }) => due);
        assert.deepEqual(days, days.toSorted());
        assert.ok(days.every((due) => due > start && (until === undefined || due <= until)));
      }),
    );
  });

  it('are answered by a day that has been, and moved to one that comes, without anybody’s number', () => {
    for (const said of contactAnswers) {
      const on = addDays(today, said === 'moved' ? 3 : -3);
      assert.ok(checkContact({ said, on, words: '' }, today).ok);
      const wrong = checkContact({ said, on: addDays(on, said === 'moved' ? -4 : 4), words: '' }, today);
      assert.equal(wrong.ok, false);
    }
    const empty = checkContact({ said: '', on: undefined, words: 'Ring om 610181-0012' }, today);
    assert.deepEqual(empty.ok || empty.refusals, {
      said: 'answer-missing',
      on: 'date-missing',
      words: 'words-hold-a-cpr-number',
    });
  });
});
