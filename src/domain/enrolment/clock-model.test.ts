import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anOpenPhase, aPhase } from '../../../tests/builders/a-definition.ts';
import { aRandomCourse } from '../../../tests/builders/a-random-course.ts';
import { referenceStanding } from '../../../tests/builders/a-reference-clock.ts';
import { today } from '../../../tests/builders/today.ts';
import type { Relation } from '../access/relation.ts';
import { periodsMeet } from '../kernel/period.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import type { Phase } from '../programme/definition.ts';
import { beginNextPhase } from './begin-next-phase.ts';
import type { Deciding } from './changed-course.ts';
import { courseAt } from './course-at.ts';
import type { CourseChange } from './course-change.ts';
import { extendPhase } from './extend-phase.ts';
import { holdReview } from './hold-review.ts';
import { pauseCourse } from './pause-course.ts';
import { daysUsed } from './pause-days-used.ts';
import { resumeCourse } from './resume-course.ts';
import { standingChanges } from './standing-changes.ts';
import { takeChangeBack } from './take-change-back.ts';

function standing(
  phases: readonly Phase[],
  startsOn: PlainDate,
  changes: readonly CourseChange[],
  day: PlainDate,
) {
  const at = courseAt({ startsOn, changes, closing: undefined }, { phases }, day);
  if (at.stage !== 'under_way') return at.stage;
  const { span, week, pause } = at;
  const weeks = span.weeks === undefined ? `${week}` : `${week}/${span.weeks}`;
  return `${span.phase.key} ${weeks}${pause === undefined ? '' : ' paused'}`;
}

test('the clock says on any day what somebody says who lives the course through day by day', () => {
  fc.assert(
    fc.property(aRandomCourse, fc.nat(700), ({ phases, startsOn, changes }, days) => {
      const day = addDays(startsOn, days);
      assert.equal(
        standing(phases, startsOn, changes, day),
        referenceStanding(phases, startsOn, changes, day),
      );
    }),
    { numRuns: 300 },
  );
});

const extension = { atMostWeeks: 8, times: 2, decidedBy: 'team', reasonDemanded: true } as const;
const phases: readonly Phase[] = [
  { ...aPhase('main', 6), extension, pause: { atMostWeeks: 5, decidedBy: 'coordinator' } },
  { ...anOpenPhase('main', 4, 'open'), pause: { atMostWeeks: 3, decidedBy: 'project_leader' } },
  { ...aPhase('aftercare', 5), extension: { ...extension, decidedBy: 'project_leader' } },
];

const actors: readonly (readonly Relation[])[] = [
  ['coordinator', 'team_general'],
  ['responsible_on_team', 'team_general'],
  ['project_leader'],
];

/** One thing somebody tries on some day: what, who, how many days later, and three numbers to make the rest of. */
const attempt = fc.record({
  kind: fc.nat(5),
  who: fc.nat(2),
  later: fc.nat(12),
  a: fc.integer({ min: -15, max: 30 }),
  b: fc.integer({ min: 0, max: 40 }),
});

type Attempt = typeof attempt extends fc.Arbitrary<infer One> ? One : never;

function decide({ kind, a, b }: Attempt, deciding: Deciding) {
  const on = addDays(deciding.today, a);
  const reason = 'Aftalt';
  switch (kind) {
    case 0:
      return extendPhase(deciding, { weeks: (b % 9) + 1, reason });
    case 1:
      return pauseCourse(deciding, { on, until: b % 3 === 0 ? undefined : addDays(on, b), reason });
    case 2:
      return resumeCourse(deciding, { on });
    case 3:
      return beginNextPhase(deciding, { on, because: b % 2 === 0 ? 'agreed' : 'job_begins', reason });
    case 4:
      return holdReview(deciding, { on, reason });
    default:
      return takeChangeBack(deciding, { of: `c${b % 12}`, reason });
  }
}

test('whoever decides what on whichever day, the caps hold and the clock agrees with the reference', () => {
  let decided = 0;
  fc.assert(
    fc.property(fc.array(attempt, { minLength: 10, maxLength: 40 }), (attempts) => {
      let [day, changes]: [PlainDate, readonly CourseChange[]] = [today, []];
      for (const one of attempts) {
        day = addDays(day, one.later);
        const course = { startsOn: today, closing: undefined, changes };
        const answer = decide(one, {
          course,
          definition: { phases },
          held: new Set(actors[one.who]),
          today: day,
        });
        if (!answer.ok) continue;
        decided += 1;
        const { until, ...said } = { until: undefined, ...answer.value };
        const row = { ...said, ...(until ? { until } : {}), id: `c${changes.length}`, recordedOn: day };
        changes = [...changes, row as CourseChange];
        holdsToCaps(changes, day);
        for (const ahead of [0, 1, 20, 90]) {
          const then = addDays(day, ahead);
          assert.equal(
            standing(phases, today, changes, then),
            referenceStanding(phases, today, changes, then),
          );
        }
      }
    }),
  );
  assert.ok(decided > 200, `only ${decided} decisions came through`);
});

/** Extensions by number and length, pauses by what they come to; one without an end may outgrow it, and is asked about. */
function holdsToCaps(changes: readonly CourseChange[], day: PlainDate): void {
  const { extensions, pauses } = standingChanges(changes);
  for (const [at, pause] of pauses.entries())
    assert.ok(!pauses.some((other, place) => place > at && periodsMeet(pause, other)));
  for (const { key, extension: cap, pause } of phases) {
    const own = extensions.filter(({ phase }) => phase === key);
    assert.ok(own.length <= (cap?.times ?? 0) && own.every(({ weeks }) => weeks <= (cap?.atMostWeeks ?? 0)));
    const wasOpen = changes.some(
      (one) => one.change === 'pause' && one.phase === key && one.until === undefined,
    );
    if (!wasOpen && pauses.length > 0)
      assert.ok(daysUsed(key, changes, day) <= 7 * (pause?.atMostWeeks ?? 0));
  }
}
