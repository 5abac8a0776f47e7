import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aDefinition, anOpenPhase } from '../../../tests/builders/a-definition.ts';
import {
  aClosing,
  aClosingDraft,
  anEnrolmentClosedInWeek,
  anEnrolmentInWeek,
} from '../../../tests/builders/an-enrolment.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import {
  type ClosingDraft,
  closeEnrolment,
  longestClosingNote,
  longestRecommendation,
} from './close-enrolment.ts';

const definition = aDefinition();
const enrolment = anEnrolmentInWeek(39);

function refusalsFor(changes: Partial<ClosingDraft>, course = enrolment, programme = definition) {
  const closed = closeEnrolment(course, programme, aClosingDraft(changes), today);
  return closed.ok ? {} : closed.refusals;
}

describe('closing a course as completed', () => {
  it('keeps how, when and what was recommended, in clean words', () => {
    const draft = aClosingDraft({ recommendation: ' Tre dage om ugen.\r\n', note: ' ' });
    const closing = { ...aClosing(), recommendation: 'Tre dage om ugen.', note: undefined };
    assert.deepEqual(
      closeEnrolment(enrolment, definition, draft, today),
      accepted({ ...enrolment, closing }),
    );
  });

  it('asks for the recommendation the definition demands', () => {
    assert.deepEqual(refusalsFor({ recommendation: ' ' }), { recommendation: 'recommendation-missing' });
    const undemanding = aDefinition({ closingDocuments: [] });
    assert.deepEqual(refusalsFor({ recommendation: undefined }, enrolment, undemanding), {});
  });

  it('is possible when citizen and team agree, before and after the last week', () => {
    for (const week of [1, 14, 26, 27, 39, 60])
      assert.deepEqual(refusalsFor({}, anEnrolmentInWeek(week)), {});
  });
});

describe('closing a course another way', () => {
  it('asks for no document and no reason', () => {
    for (const ending of ['exit_to_work_or_education', 'drop_out', 'other'] as const) {
      assert.deepEqual(refusalsFor({ ending, recommendation: undefined, note: undefined }), {}, ending);
    }
  });

  it('keeps a recommendation that was written all the same', () => {
    const draft = aClosingDraft({ ending: 'exit_to_work_or_education' });
    const closed = closeEnrolment(enrolment, definition, draft, today);
    assert.equal(closed.ok && closed.value.closing.recommendation, draft.recommendation);
  });
});

describe('the day a course ended', () => {
  it('lies between its first day and the last of its weeks, also ahead', () => {
    const { startsOn } = enrolment;
    assert.deepEqual(refusalsFor({ endedOn: addDays(startsOn, -1) }), { endedOn: 'ended-before-start' });
    assert.deepEqual(refusalsFor({ endedOn: startsOn }), {});
    assert.deepEqual(refusalsFor({ endedOn: addDays(today, 1) }, anEnrolmentInWeek(30)), {});
    assert.deepEqual(refusalsFor({ endedOn: addDays(today, 8) }), { endedOn: 'ends-after-last-week' });
  });

  it('is at most a year ahead where no phase has an end', () => {
    const open = aDefinition({ phases: [anOpenPhase('main', 13)] });
    const refusals = (days: number) => refusalsFor({ endedOn: addDays(today, days) }, enrolment, open);
    assert.deepEqual(refusals(300), {});
    assert.deepEqual(refusals(400), { endedOn: 'ends-too-far-ahead' });
  });

  it('does not exist for a course that has not begun', () => {
    assert.deepEqual(refusalsFor({}, anEnrolmentInWeek(-1)), { endedOn: 'ended-before-start' });
  });
});

describe('what the definition demands at the end', () => {
  const closingDocuments = [
    { document: 'onward_plan', demandedFor: ['completed'] },
    { document: 'onward_handover', demandedFor: ['completed', 'other'] },
    { document: 'cv_lines', demandedFor: ['completed'] },
  ] as const;
  const demanding = aDefinition({ closingDocuments });
  const refusals = (changes: Partial<ClosingDraft>) => refusalsFor(changes, enrolment, demanding);
  const whole = {
    onwardPlan: 'Mentor hver uge til marts.',
    handover: { to: 'Mentorkorpset', what: 'Planen', basis: 'consent', rule: undefined },
    cvLines: '- Truckkort\n\n• Passede lageret alene ',
  } as const;

  it('is asked for by its ending and by no other', () => {
    assert.deepEqual(refusals({}), {
      onwardPlan: 'onward-plan-missing',
      handoverTo: 'handover-to-missing',
      handoverWhat: 'handover-what-missing',
      handoverBasis: 'handover-basis-missing',
      cvLines: 'cv-lines-missing',
    });
    assert.deepEqual(Object.keys(refusals({ ending: 'other' })), [
      'handoverTo',
      'handoverWhat',
      'handoverBasis',
    ]);
    assert.deepEqual(refusals({ ending: 'drop_out' }), {});
    assert.deepEqual(refusals(whole), {});
  });

  it('is kept whole, each CV line for itself', () => {
    const closed = closeEnrolment(enrolment, demanding, aClosingDraft(whole), today);
    assert.deepEqual(closed.ok && closed.value.closing.cvLines, ['Truckkort', 'Passede lageret alene']);
    assert.equal(closed.ok && closed.value.closing.onwardHandover?.to, 'Mentorkorpset');
  });

  it('is no half handover, and one by law names its rule', () => {
    const handover = { to: 'Mentorkorpset', what: 'Planen', basis: 'law', rule: ' ' } as const;
    assert.deepEqual(refusals({ ending: 'drop_out', handover }), { handoverRule: 'handover-rule-missing' });
    const half = { ...handover, what: undefined, basis: undefined };
    assert.deepEqual(refusals({ ending: 'drop_out', handover: half }), {
      handoverWhat: 'handover-what-missing',
      handoverBasis: 'handover-basis-missing',
    });
  });
});

describe('a closing that cannot stand', () => {
  it('is told everything at once', () => {
    const nothing = { ending: undefined, endedOn: undefined, recommendation: undefined, note: undefined };
    assert.deepEqual(refusalsFor(nothing), { ending: 'ending-missing', endedOn: 'end-date-missing' });
  });

  it('comes too late when the course was closed before', () => {
    assert.deepEqual(refusalsFor({}, anEnrolmentClosedInWeek(30)), { enrolment: 'already-closed' });
  });

  it('has texts that go on for too long', () => {
    const note = 'a'.repeat(longestClosingNote);
    const recommendation = 'a'.repeat(longestRecommendation);
    assert.deepEqual(refusalsFor({ note, recommendation }), {});
    assert.deepEqual(refusalsFor({ note: `${note}a`, recommendation: `${recommendation}a` }), {
      note: 'note-too-long',
      recommendation: 'recommendation-too-long',
    });
  });
});
