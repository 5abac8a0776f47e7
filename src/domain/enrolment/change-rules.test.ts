import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  aNextPhase,
  anExtension,
  aPause,
  aResumption,
  aTakingBack,
} from '../../../tests/builders/a-course-change.ts';
import { aDefinition, anOpenPhase, aPhase } from '../../../tests/builders/a-definition.ts';
import { aClosing, anEnrolmentInWeek } from '../../../tests/builders/an-enrolment.ts';
import { today } from '../../../tests/builders/today.ts';
import type { Relation } from '../access/relation.ts';
import { addDays, addWeeks } from '../kernel/plain-date.ts';
import type { Phase } from '../programme/definition.ts';
import { beginNextPhase } from './begin-next-phase.ts';
import type { Deciding } from './changed-course.ts';
import type { CourseChange } from './course-change.ts';
import { extendPhase } from './extend-phase.ts';
import { holdReview } from './hold-review.ts';
import { pauseCourse } from './pause-course.ts';
import { resumeCourse } from './resume-course.ts';
import { takeChangeBack } from './take-change-back.ts';

const extension = { atMostWeeks: 13, times: 1, decidedBy: 'team', reasonDemanded: true } as const;
const pause = { atMostWeeks: 4, decidedBy: 'coordinator' } as const;
const main: Phase = { ...aPhase('main', 13), extension, pause };
const aftercare = aPhase('aftercare', 8);

interface Situation {
  readonly week?: number;
  readonly changes?: readonly CourseChange[];
  readonly phases?: readonly Phase[];
  readonly held?: readonly Relation[];
}

/** Somebody who coordinates decides about a course in week 9 of 13, unless the test says otherwise. */
function deciding({ week = 9, changes = [], phases = [main, aftercare], held }: Situation = {}): Deciding {
  return {
    course: anEnrolmentInWeek(week, { changes }),
    definition: aDefinition({ phases }),
    held: new Set(held ?? ['coordinator', 'team_general']),
    today,
  };
}

function refused(answer: { readonly ok: boolean; readonly refusals?: unknown }): unknown {
  return answer.ok ? 'nothing' : answer.refusals;
}

describe('making a phase longer', () => {
  const extend = (weeks: number | undefined, reason: string | undefined, situation?: Situation) =>
    extendPhase(deciding(situation), { weeks, reason });

  it('keeps the phase, the weeks, who decides it, and why', () => {
    const extended = extend(6, ' Vi er godt i gang. ');
    assert.deepEqual(extended.ok && extended.value, {
      change: 'extension',
      phase: 'main',
      weeks: 6,
      decidedBy: 'team',
      reason: 'Vi er godt i gang.',
    });
  });

  it('keeps to what the model caps', () => {
    assert.deepEqual(refused(extend(14, 'x')), { weeks: 'weeks-too-many' });
    assert.deepEqual(refused(extend(undefined, undefined)), {
      weeks: 'weeks-missing',
      reason: 'reason-missing',
    });
    const before = { changes: [anExtension({ weeks: 2 })] };
    assert.deepEqual(refused(extend(2, 'x', before)), { course: 'not-extendable' });
    const takenBack = { changes: [anExtension({ weeks: 2 }), aTakingBack('change')] };
    assert.deepEqual(refused(extend(2, 'x', takenBack)), 'nothing');
  });

  it('may come late, as long as it reaches today', () => {
    assert.deepEqual(refused(extend(1, 'x', { week: 15 })), { weeks: 'weeks-too-few' });
    assert.deepEqual(refused(extend(2, 'x', { week: 15 })), 'nothing');
    assert.deepEqual(refused(extend(13, 'x', { week: 28 })), { course: 'not-extendable' });
  });

  it('is no way out of a phase that was left, or that the model never makes longer', () => {
    assert.deepEqual(refused(extend(2, 'x', { changes: [aNextPhase(addDays(today, -3))] })), {
      course: 'not-extendable',
    });
    assert.deepEqual(refused(extend(2, 'x', { phases: [aPhase('main', 13)] })), { course: 'not-extendable' });
  });
});

describe('who decides', () => {
  const extendAs = (
    decidedBy: 'team' | 'project_leader' | 'coordinator' | 'responsible_caseworker',
    ...held: Relation[]
  ) =>
    refused(
      extendPhase(deciding({ phases: [{ ...main, extension: { ...extension, decidedBy } }], held }), {
        weeks: 2,
        reason: 'x',
      }),
    );

  it('is whom the model names, and nobody else', () => {
    assert.equal(extendAs('team', 'responsible_on_team', 'team_general'), 'nothing');
    assert.deepEqual(extendAs('team', 'project_leader'), { course: 'not-yours' });
    assert.equal(extendAs('team', 'project_leader', 'team_general'), 'nothing');
    assert.equal(extendAs('project_leader', 'project_leader'), 'nothing');
    assert.deepEqual(extendAs('project_leader', 'coordinator', 'team_general'), { course: 'not-yours' });
    assert.deepEqual(extendAs('responsible_caseworker', 'coordinator'), { course: 'not-yours' });
    assert.equal(extendAs('responsible_caseworker', 'responsible_on_team'), 'nothing');
    assert.deepEqual(extendAs('coordinator', 'team_psychologist'), { course: 'not-yours' });
  });
});

describe('a pause', () => {
  const hold = (from: number | undefined, until: number | undefined, changes: readonly CourseChange[] = []) =>
    refused(
      pauseCourse(deciding({ changes }), {
        on: from === undefined ? undefined : addDays(today, from),
        until: until === undefined ? undefined : addDays(today, until),
        reason: undefined,
      }),
    );

  it('lies in the phase under way, and comes to no more weeks than the model says', () => {
    assert.equal(hold(0, undefined), 'nothing');
    assert.equal(hold(0, 27), 'nothing');
    assert.deepEqual(hold(0, 28), { until: 'pause-too-long' });
    assert.deepEqual(hold(5, 4), { until: 'until-before-from' });
    assert.deepEqual(hold(undefined, 4), { on: 'from-missing' });
    assert.deepEqual(hold(-200, -190), { on: 'from-outside-phase' });
  });

  it('meets no other, and all of them count together', () => {
    const earlier = aPause({ on: addDays(today, -20), until: addDays(today, -7) });
    assert.deepEqual(hold(-10, 0, [earlier]), { on: 'meets-another-pause' });
    assert.equal(hold(0, 13, [earlier]), 'nothing');
    assert.deepEqual(hold(0, 14, [earlier]), { until: 'pause-too-long' });
  });

  it('that cannot be read is not one without an end', () => {
    const typed = { on: today, until: 'unreadable', reason: undefined } as const;
    assert.deepEqual(refused(pauseCourse(deciding(), typed)), { until: 'until-unreadable' });
  });
});

describe('coming back from a pause', () => {
  const open = aPause({ id: 'p', on: addDays(today, -10) });
  const back = (day: number, pauses: readonly CourseChange[] = [open]) =>
    resumeCourse(deciding({ changes: pauses, held: ['project_leader'] }), { on: addDays(today, day) });

  it('needs nobody’s leave, and ends the pause the day before', () => {
    const resumed = back(0);
    assert.deepEqual(resumed.ok && resumed.value, { change: 'resumption', of: 'p', on: today });
    assert.deepEqual(refused(back(-11)), { on: 'back-before-pause' });
    assert.deepEqual(refused(back(0, [open, aResumption('p', addDays(today, -4))])), {
      course: 'not-paused',
    });
  });

  it('may be late, and is not put off for longer than the model gives', () => {
    assert.equal(refused(back(17)), 'nothing');
    assert.equal(refused(back(18)), 'nothing');
    assert.deepEqual(refused(back(30)), { on: 'pause-too-long' });
    const dated = aPause({ id: 'p', on: addDays(today, -2), until: addDays(today, 4) });
    assert.deepEqual(refused(back(6, [dated])), { on: 'back-after-pause' });
  });
});

describe('going on to the next phase', () => {
  const open: readonly Phase[] = [
    { ...anOpenPhase('main', 13), whenJobStarts: 'next_phase' },
    anOpenPhase('aftercare', 13),
  ];
  const goOn = (day: number, because: 'job_begins' | 'agreed' | undefined, phases = open) =>
    refused(beginNextPhase(deciding({ phases }), { on: addDays(today, day), because, reason: undefined }));

  it('ends an open phase the day a job begins, back or ahead in time', () => {
    assert.equal(goOn(-3, 'job_begins'), 'nothing');
    assert.equal(goOn(14, 'job_begins'), 'nothing');
    assert.deepEqual(goOn(-300, 'agreed'), { on: 'day-before-phase' });
    assert.deepEqual(goOn(0, undefined), { because: 'because-missing' });
  });

  it('is not what a job does to a phase that goes on beside it', () => {
    const beside: readonly Phase[] = [{ ...main, whenJobStarts: 'goes_on' }, aftercare];
    assert.deepEqual(goOn(1, 'job_begins', beside), { because: 'goes-on-beside-job' });
    assert.equal(goOn(1, 'agreed', beside), 'nothing');
    assert.deepEqual(goOn(60, 'agreed', beside), { on: 'day-after-phase' });
  });

  it('needs a phase to go on to', () => {
    assert.deepEqual(goOn(0, 'agreed', [anOpenPhase('main', 13)]), { course: 'no-next-phase' });
  });
});

describe('a review of an open phase', () => {
  const look = (day: number, phases: readonly Phase[] = [anOpenPhase('main', 13)]) =>
    refused(holdReview(deciding({ phases }), { on: addDays(today, day), reason: undefined }));

  it('was held, in the open phase under way', () => {
    assert.equal(look(0), 'nothing');
    assert.deepEqual(look(1), { on: 'day-ahead' });
    assert.deepEqual(look(-300), { on: 'day-before-phase' });
    assert.deepEqual(look(0, [main]), { course: 'no-open-phase' });
  });
});

describe('taking a change back', () => {
  const change = anExtension({ id: 'e' });
  const take = (
    of: string,
    reason: string | undefined,
    changes: readonly CourseChange[],
    held?: readonly Relation[],
  ) => refused(takeChangeBack(deciding({ changes, ...(held ? { held } : {}) }), { of, reason }));

  it('says why, once, and is for whoever may decide the like', () => {
    assert.equal(take('e', 'Skrevet på en forkert', [change]), 'nothing');
    assert.deepEqual(take('e', ' ', [change]), { reason: 'reason-missing' });
    assert.deepEqual(take('e', 'x', [change, aTakingBack('e')]), { course: 'taken-back-already' });
    assert.deepEqual(take('e', 'x', [change], ['project_leader']), { course: 'not-yours' });
  });

  it('makes no pause as long as it was where another was given since', () => {
    const first = aPause({ id: 'first', on: addDays(today, -20), until: addDays(today, -1) });
    const back = aResumption('first', addDays(today, -18), { id: 'back' });
    assert.equal(take('back', 'x', [first, back]), 'nothing');
    const since = { course: 'pause-given-since' };
    assert.deepEqual(
      take('back', 'x', [first, back, aPause({ on: addDays(today, -5), until: today })]),
      since,
    );
    assert.deepEqual(
      take('back', 'x', [first, back, aPause({ on: today, until: addDays(today, 20) })]),
      since,
    );
    assert.equal(
      take('back', 'x', [first, back, aPause({ on: today, until: addDays(today, 7) })]),
      'nothing',
    );
  });
});

describe('a closed course', () => {
  it('is not changed; one that ends on a later day is', () => {
    const course = anEnrolmentInWeek(9);
    const extend = (endedOn: typeof today) =>
      refused(
        extendPhase(
          { ...deciding(), course: { ...course, closing: aClosing({ endedOn }) } },
          { weeks: 2, reason: 'x' },
        ),
      );
    assert.deepEqual(extend(today), { course: 'already-closed' });
    assert.equal(extend(addWeeks(today, 1)), 'nothing');
  });
});
