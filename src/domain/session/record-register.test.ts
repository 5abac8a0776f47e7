import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { absenceReasons, attendances } from './attendance.ts';
import { type Mark, markOf, type RegisterEntry, recordRegister } from './record-register.ts';

const held = { on: today, cancelledOn: null };
const came = markOf('present', undefined);
const away = markOf('absent', 'ill');

function entry(marks: Partial<Omit<RegisterEntry, 'enrolment'>>): RegisterEntry {
  return { enrolment: 'dan', stands: undefined, seen: undefined, says: undefined, ...marks };
}

function changes(...entries: RegisterEntry[]) {
  const recorded = recordRegister(entries, held, today);
  return recorded.ok ? recorded.value : recorded.refusal;
}

describe('a register', () => {
  it('may be half filled: whoever has no mark waits', () => {
    const entries = [entry({}), { ...entry({ says: came }), enrolment: 'eva' }];
    assert.deepEqual(changes(...entries), [{ enrolment: 'eva', from: undefined, to: came }]);
  });

  it('is filled on the day or later, and not before', () => {
    const tomorrow = { ...held, on: addDays(today, 1) };
    assert.deepEqual(recordRegister([entry({ says: came })], tomorrow, today), {
      ok: false,
      refusal: 'not-held-yet',
    });
    assert.ok(recordRegister([entry({ says: came })], { ...held, on: addDays(today, -20) }, today).ok);
  });

  it('has nobody at a meeting that was called off', () => {
    const off = recordRegister([], { on: today, cancelledOn: today }, today);
    assert.deepEqual(off, { ok: false, refusal: 'called-off' });
  });

  it('puts a mark right, and says what stood there', () => {
    const dan = entry({ stands: came, seen: came, says: away });
    assert.deepEqual(changes(dan), [{ enrolment: 'dan', from: came, to: away }]);
  });

  it('changes nothing when the same is said again', () => {
    assert.deepEqual(changes(entry({ stands: came, seen: undefined, says: came })), []);
    assert.deepEqual(changes(entry({ stands: away, seen: away, says: away })), []);
  });

  it('writes over nobody unseen', () => {
    assert.equal(changes(entry({ stands: away, seen: undefined, says: came })), 'written-meanwhile');
    assert.equal(
      changes(entry({ stands: away, seen: came, says: markOf('late', undefined) })),
      'written-meanwhile',
    );
  });

  it('leaves what another wrote where this one touched nothing', () => {
    assert.deepEqual(changes(entry({ stands: away, seen: came, says: came })), []);
  });

  it('asks no reason of somebody who came', () => {
    assert.deepEqual(markOf('late', 'ill'), { status: 'late', reason: undefined });
  });
});

const anyMark = fc.option(
  fc
    .tuple(fc.constantFrom(...attendances), fc.option(fc.constantFrom(...absenceReasons), { nil: undefined }))
    .map(([status, reason]): Mark => markOf(status, reason)),
  { nil: undefined },
);

describe('two who fill in one register', () => {
  it('end where the second one saw what the first one said, or are told', () => {
    fc.assert(
      fc.property(anyMark, anyMark, anyMark, (seen, first, second) => {
        const stands = first ?? seen;
        const recorded = recordRegister([entry({ stands, seen, says: second })], held, today);
        if (recorded.ok && recorded.value.length > 0) assert.deepEqual(stands, seen);
      }),
    );
  });

  it('save once what is sent twice', () => {
    fc.assert(
      fc.property(anyMark, anyMark, (seen, says) => {
        const once = recordRegister([entry({ stands: seen, seen, says })], held, today);
        assert.ok(once.ok);
        const stands = once.value[0]?.to ?? seen;
        assert.deepEqual(recordRegister([entry({ stands, seen, says })], held, today), {
          ok: true,
          value: [],
        });
      }),
    );
  });
});
