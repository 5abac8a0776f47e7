import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anId } from '../../../tests/builders/an-id.ts';
import type { CompanyActId } from '../company-act/company-act.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import type { PledgeUse } from '../place-step/place-step.ts';
import { mayBeCompared, stayBesideTraining } from './stay-beside-training.ts';

const asOf = plainDate('2026-11-18');
const [withAmbassador, without] = [anId<CompanyActId>(1), anId<CompanyActId>(2)];
const since = addDays(asOf, -200);
const trainedSince = new Map([[withAmbassador, since]]);

function began(person: string, daysAgo: number, stays?: number, pledge = withAmbassador): PledgeUse {
  const on = addDays(asOf, -daysAgo);
  const until = stays === undefined ? undefined : addDays(on, stays - 1);
  return { pledge, person, step: 'work', on, until };
}

describe('staying where somebody is trained', () => {
  it('counts those whose weeks have passed, and leaves out everybody who began too lately', () => {
    const uses = [began('a', 100), began('b', 100, 20), began('c', 89), began('d', 30, 10), began('e', 300)];
    assert.deepEqual(stayBesideTraining(uses, trainedSince, asOf), {
      trained: { followed: 2, stayed: 1 },
      // Whoever began before the certificate began where nobody was trained yet.
      elsewhere: { followed: 1, stayed: 1 },
    });
  });

  it('counts a person once in each group, by the first place they began', () => {
    const uses = [began('a', 190, 10), began('a', 120), began('a', 150, undefined, without)];
    assert.deepEqual(stayBesideTraining(uses, trainedSince, asOf), {
      trained: { followed: 1, stayed: 0 },
      elsewhere: { followed: 1, stayed: 1 },
    });
  });

  it('never finds more who stayed than were followed, or more followed than began', () => {
    const use = fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(300), fc.option(fc.nat(200)), fc.boolean())
      .map(([person, ago, stays, at]) =>
        began(person, ago, stays === null ? undefined : stays + 1, at ? withAmbassador : without),
      );
    fc.assert(
      fc.property(fc.array(use), (uses) => {
        const { trained, elsewhere } = stayBesideTraining(uses, trainedSince, asOf);
        const people = new Set(uses.map(({ person }) => person)).size;
        for (const { followed, stayed } of [trained, elsewhere]) {
          assert.ok(stayed <= followed);
          assert.ok(followed <= people);
        }
      }),
    );
  });

  it('is told only where no number is of a few', () => {
    const stay = (followed: number, stayed: number) => ({ followed, stayed });
    assert.ok(mayBeCompared({ trained: stay(10, 5), elsewhere: stay(30, 20) }));
    for (const few of [stay(9, 5), stay(10, 4), stay(10, 10), stay(10, 0), stay(0, 0)]) {
      assert.ok(!mayBeCompared({ trained: few, elsewhere: stay(30, 20) }));
      assert.ok(!mayBeCompared({ trained: stay(30, 20), elsewhere: few }));
    }
  });
});
