import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { type Agreed, passedLimits } from './passed-limits.ts';
import type { LimitKey } from './placement-limit.ts';
import { placementLimits } from './placement-limits.ts';

const today = plainDate('2026-11-18');

function passed(code: string, from: string, to: string | undefined, hoursAWeek?: number): LimitKey[] {
  const agreed = { code, from: plainDate(from), to: to === undefined ? to : plainDate(to), hoursAWeek };
  return passedLimits(agreed, placementLimits, today).map(({ key }) => key);
}

describe('how long and how many hours the law has room for', () => {
  const short: LimitKey[] = ['placement_short'];
  const assessed: LimitKey[] = ['placement_short', 'placement_assessed'];
  const insured: LimitKey[] = ['subsidy_public_insured'];
  const half: LimitKey[] = ['subsidy_public_insured', 'subsidy_half_year'];
  const table: readonly (readonly [string, string, string | undefined, number | undefined, LimitKey[]])[] = [
    // Four weeks from a Monday end on a Sunday.
    ['virksomhedspraktik', '2026-08-03', '2026-08-30', 37, []],
    ['virksomhedspraktik', '2026-08-03', '2026-08-31', undefined, short],
    ['virksomhedspraktik', '2026-08-03', '2026-11-01', undefined, short],
    ['virksomhedspraktik', '2026-08-03', '2026-11-02', undefined, assessed],
    ['virksomhedspraktik', '2026-03-02', '2026-08-30', undefined, assessed],
    ['virksomhedspraktik', '2026-03-02', '2026-08-31', undefined, [...assessed, 'placement_special_need']],
    // Without a last day it has lasted until today; what lies ahead has not lasted at all.
    ['virksomhedspraktik', '2026-10-22', undefined, undefined, []],
    ['virksomhedspraktik', '2026-10-21', undefined, undefined, short],
    ['virksomhedspraktik', '2026-12-01', undefined, undefined, []],
    // The first day decides which law it is.
    ['virksomhedspraktik', '2019-12-31', '2020-12-31', undefined, []],
    ['virksomhedspraktik', '2020-01-01', '2020-01-29', undefined, short],
    ['loentilskud', '2026-01-01', '2026-04-30', 37, []],
    ['loentilskud', '2026-01-01', '2026-05-01', 37, insured],
    ['loentilskud', '2026-01-01', '2026-06-30', 37, insured],
    ['loentilskud', '2026-01-01', '2026-07-01', 37, half],
    ['loentilskud', '2026-01-01', '2026-12-31', 37, half],
    ['loentilskud', '2026-01-01', '2027-01-01', 37, [...half, 'subsidy_year']],
    ['loentilskud', '2019-06-01', '2021-06-01', 37, []],
    ['mini-fleksjob', '2026-01-01', undefined, 10, []],
    ['mini-fleksjob', '2026-01-01', undefined, 10.5, ['small_flexjob_hours']],
    ['mini-fleksjob', '2026-01-01', undefined, undefined, []],
    ['fleksjob', '2020-01-01', undefined, 30, []],
    ['ordinaere-loentimer', '2020-01-01', undefined, 6, []],
    ['ordinaert-job', '2020-01-01', undefined, 37, []],
  ];
  for (const [code, from, to, hours, limits] of table)
    it(`${code} ${from}–${to ?? ''} ${hours ?? ''}: ${limits.at(-1) ?? 'nothing to say'}`, () => {
      assert.deepEqual(passed(code, from, to, hours), limits);
    });

  it('says more the longer it lasts and the more hours it is, never less', () => {
    const someAgreed = fc.record({
      code: fc.constantFrom('virksomhedspraktik', 'loentilskud', 'mini-fleksjob', 'ordinaert-job', undefined),
      from: fc.integer({ min: -3000, max: 400 }).map((days) => addDays(today, days)),
      days: fc.nat(500),
      hoursAWeek: fc.option(fc.double({ min: 0.5, max: 60, noNaN: true }), { nil: undefined }),
    });
    fc.assert(
      fc.property(someAgreed, fc.nat(500), fc.nat(30), ({ days, ...drawn }, more, hours) => {
        const agreed: Agreed = { ...drawn, to: addDays(drawn.from, days) };
        const longer: Agreed = {
          ...agreed,
          to: addDays(drawn.from, days + more),
          hoursAWeek: drawn.hoursAWeek === undefined ? undefined : drawn.hoursAWeek + hours,
        };
        const of = (one: Agreed) => new Set(passedLimits(one, placementLimits, today));
        const beyond = of(longer);
        assert.ok([...of(agreed)].every((limit) => beyond.has(limit)));
        for (const { code, period } of beyond) assert.ok(code === agreed.code && period.from <= agreed.from);
      }),
    );
  });

  it('knows each limit once, and where it stands', () => {
    assert.equal(new Set(placementLimits.map(({ key }) => key)).size, placementLimits.length);
    for (const { source, verified } of placementLimits)
      assert.equal(verified === 'verify', /ikke slået op/.test(source), source);
  });
});
