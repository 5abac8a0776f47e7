import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aDefinition, anOpenPhase, aPhase, aPhaseUntil } from '../../../tests/builders/a-definition.ts';
import { addDays, addWeeks, daysBetween, plainDate } from '../kernel/plain-date.ts';
import { phaseSpans } from './phase-spans.ts';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(plainDate('2000-01-01'), days));
const anyPhases = fc
  .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 })
  .map((weeks) => weeks.map((count, index) => aPhase('main', count, `phase-${index}`)));

describe('the phases of a course in the calendar', () => {
  it('are 26 weeks and 13 of aftercare, both days of each included', () => {
    const [main, aftercare] = phaseSpans(aDefinition(), plainDate('2026-05-29'), []);
    assert.equal(main?.endsOn, '2026-11-26');
    assert.equal(aftercare?.startsOn, '2026-11-27');
    assert.equal(aftercare?.endsOn, '2027-02-25');
  });

  it('follow each other without a gap or an overlap, each as long as it says', () => {
    fc.assert(
      fc.property(anyDay, anyPhases, (startsOn, phases) => {
        let expected = startsOn;
        for (const span of phaseSpans(aDefinition({ phases }), startsOn, [])) {
          assert.ok(span.endsOn !== undefined);
          assert.equal(span.startsOn, expected);
          assert.equal(daysBetween(span.startsOn, span.endsOn) + 1, span.weeks * 7);
          expected = addDays(span.endsOn, 1);
        }
        const weeks = phases.reduce(
          (sum, { ends }) => sum + (ends.how === 'after_weeks' ? ends.weeks : 0),
          0,
        );
        assert.equal(expected, addWeeks(startsOn, weeks));
      }),
    );
  });

  it('stop at an open phase: nobody knows when what follows it begins', () => {
    const phases = [aPhase('main', 2, 'first'), anOpenPhase('main', 13), aPhase('aftercare', 13)];
    const spans = phaseSpans(aDefinition({ phases }), plainDate('2026-05-29'), []);
    assert.deepEqual(
      spans.map(({ phase, startsOn, endsOn }) => [phase.key, startsOn, endsOn]),
      [
        ['first', '2026-05-29', '2026-06-11'],
        ['main', '2026-06-12', undefined],
      ],
    );
  });

  it('end on the same day for everybody where a date is set, the last week cut short', () => {
    const until = aDefinition({ phases: [aPhaseUntil('2026-06-30'), aPhase('aftercare', 1)] });
    const [main, aftercare] = phaseSpans(until, plainDate('2026-06-20'), []);
    assert.deepEqual([main?.endsOn, main?.weeks, aftercare?.startsOn], ['2026-06-30', 2, '2026-07-01']);
    assert.deepEqual(
      phaseSpans(until, plainDate('2026-07-01'), []).map(({ phase }) => phase.key),
      ['aftercare'],
    );
  });
});
