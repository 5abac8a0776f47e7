import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aDefinition, aPhase } from '../../../tests/builders/a-definition.ts';
import { addDays, addWeeks, daysBetween, plainDate } from '../kernel/plain-date.ts';
import { phaseSpans } from './phase-spans.ts';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(plainDate('2000-01-01'), days));
const anyPhases = fc
  .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 })
  .map((weeks) => weeks.map((count, index) => aPhase('main', count, `phase-${index}`)));

describe('the phases of a course in the calendar', () => {
  it('are 26 weeks and 13 of aftercare, both days of each included', () => {
    const [main, aftercare] = phaseSpans(aDefinition(), plainDate('2026-05-29'));
    assert.equal(main?.endsOn, '2026-11-26');
    assert.equal(aftercare?.startsOn, '2026-11-27');
    assert.equal(aftercare?.endsOn, '2027-02-25');
  });

  it('follow each other without a gap or an overlap, each as long as it says', () => {
    fc.assert(
      fc.property(anyDay, anyPhases, (startsOn, phases) => {
        let expected = startsOn;
        for (const span of phaseSpans(aDefinition({ phases }), startsOn)) {
          assert.equal(span.startsOn, expected);
          assert.equal(daysBetween(span.startsOn, span.endsOn) + 1, span.weeks * 7);
          expected = addDays(span.endsOn, 1);
        }
        const weeks = phases.reduce((sum, { ends }) => sum + ends.weeks, 0);
        assert.equal(expected, addWeeks(startsOn, weeks));
      }),
    );
  });
});
