import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type HostPeople, type HostPerson, hostCounts, hostGroups, tellHost } from './host-attendance.ts';

const threshold = 5;

function people(
  both: number,
  hostOnly: number,
  changes: Readonly<Record<string, HostPerson>> = {},
): HostPeople {
  const some = (group: HostPerson['group'], count: number) =>
    Array.from({ length: count }, (_, at): [string, HostPerson] => [
      `${group} ${at}`,
      { group, came: 3, offered: 4 },
    ]);
  return new Map([...some('both', both), ...some('hostOnly', hostOnly), ...Object.entries(changes)]);
}

describe('attendance in a host programme, beside each other', () => {
  it('is told as meetings, without saying how many people they are', () => {
    assert.deepEqual(tellHost(people(5, 8), [], threshold), {
      ok: true,
      value: { both: { came: 15, offered: 20 }, hostOnly: { came: 24, offered: 32 } },
    });
  });

  it('is not told of few, nor of few who were offered anything', () => {
    assert.deepEqual(tellHost(people(4, 8), [], threshold), { ok: false, refusal: 'host-too-few' });
    const idle = { 'both 0': { group: 'both', came: 0, offered: 0 } } as const;
    assert.deepEqual(tellHost(people(5, 8, idle), [], threshold), { ok: false, refusal: 'host-too-few' });
  });

  it('is not told where the difference to an earlier edition is how a few came', () => {
    const one = { 'both 0': { group: 'both', came: 3, offered: 8 } } as const;
    const refusal = { ok: false, refusal: 'host-shows-a-change' };
    assert.deepEqual(tellHost(people(6, 8, one), [people(6, 8)], threshold), refusal);
    assert.deepEqual(tellHost(people(7, 8), [people(6, 8)], threshold), refusal);
    assert.ok(tellHost(people(6, 8), [people(6, 8)], threshold).ok);
    assert.ok(tellHost(people(12, 8), [people(6, 8)], threshold).ok);
  });

  it('never lets two editions differ by the meetings of one to four people', () => {
    const person = fc.record({
      group: fc.constantFrom(...hostGroups),
      came: fc.integer({ min: 0, max: 3 }),
      offered: fc.integer({ min: 3, max: 5 }),
    });
    const drawn = fc.array(person, { minLength: 8, maxLength: 30 });
    fc.assert(
      fc.property(drawn, fc.array(fc.tuple(fc.nat(29), person), { maxLength: 8 }), (before, moved) => {
        const then: HostPeople = new Map(before.map((one, at) => [`${at}`, one]));
        const now: HostPeople = new Map([...then, ...moved.map(([at, one]) => [`${at}`, one] as const)]);
        if (!tellHost(then, [], threshold).ok || !tellHost(now, [then], threshold).ok) return;
        for (const group of hostGroups) {
          const own = (all: HostPeople, key: string) =>
            JSON.stringify(all.get(key)?.group === group ? all.get(key) : null);
          const changed = [...new Set([...then.keys(), ...now.keys()])].filter(
            (key) => own(then, key) !== own(now, key),
          );
          assert.ok(changed.length === 0 || changed.length >= threshold);
          assert.ok(hostCounts(now)[group].people >= threshold);
        }
      }),
    );
  });
});
