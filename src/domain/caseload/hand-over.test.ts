import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aDefinition } from '../../../tests/builders/a-definition.ts';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import type { AccountId } from '../kernel/ids.ts';
import { addDays } from '../kernel/plain-date.ts';
import { type HandoverDraft, type HandoverFacts, handOver } from './hand-over.ts';
import { handoverNeeded } from './handover-needed.ts';
import { type HandoverStanding, isWithProgramme, returnCase } from './return-case.ts';

const colleague = anId<AccountId>(7);
const award = { key: 'award', title: { da: 'Bevillingen', en: 'The award' } };
const facts: HandoverFacts = {
  terms: { papers: [award], ifNo: 'returns_to_former_caseload' },
  state: 'accepted',
  handedOverBefore: false,
  projectGroup: [colleague],
};
const draft: HandoverDraft = { to: colleague, papers: ['award'], sentOn: addDays(today, -1) };

describe('handing a case over', () => {
  test('goes to a colleague of the project group, today, with the papers that were sent', () => {
    assert.deepEqual(handOver(draft, facts, today), {
      ok: true,
      value: { to: colleague, on: today, papers: [{ key: 'award', sentOn: addDays(today, -1) }] },
    });
  });

  test('waits for no paper', () => {
    const answer = handOver({ ...draft, papers: [], sentOn: undefined }, facts, today);
    assert.ok(answer.ok && answer.value.papers.length === 0);
  });

  test('keeps no paper the definition does not name', () => {
    const answer = handOver({ ...draft, papers: ['diary', 'award'] }, facts, today);
    assert.deepEqual(answer.ok && answer.value.papers.map(({ key }) => key), ['award']);
  });

  for (const [what, change, refusals] of [
    ['is refused to nobody', { to: '' }, { to: 'nobody-chosen' }],
    ['is refused to somebody outside the project group', { to: anId(8) }, { to: 'not-in-project-group' }],
    ['asks for the day papers were sent', { sentOn: undefined }, { sentOn: 'sent-date-missing' }],
    ['does not date papers ahead', { sentOn: addDays(today, 1) }, { sentOn: 'sent-in-the-future' }],
  ] as const) {
    test(what, () => {
      assert.deepEqual(handOver({ ...draft, ...change }, facts, today), { ok: false, refusals });
    });
  }

  for (const [what, change, handover] of [
    ['comes after the yes', { state: 'sent' }, 'not-accepted'],
    ['does not come after the citizen’s no', { state: 'withdrawn' }, 'not-accepted'],
    ['happens once', { handedOverBefore: true }, 'handed-over-already'],
    ['happens only where the definition says so', { terms: undefined }, 'no-handover'],
  ] as const) {
    test(what, () => {
      assert.deepEqual(handOver(draft, { ...facts, ...change }, today), {
        ok: false,
        refusals: { handover },
      });
    });
  }
});

describe('a course', () => {
  const step = (kind: 'decision' | 'caseload_handover', compulsory = true) => ({
    key: kind,
    kind,
    title: award.title,
    compulsory,
  });
  const along = (key: string, ...steps: ReturnType<typeof step>[]) => ({ key, title: award.title, steps });
  const definition = {
    intake: {
      ...aDefinition().intake,
      routes: [
        along('first', step('decision'), step('caseload_handover')),
        along('second', step('decision')),
      ],
    },
  };

  test('begins after the handover where the chosen way in has one', () => {
    assert.equal(handoverNeeded(definition, 'first'), true);
    assert.equal(handoverNeeded(definition, undefined), true);
    assert.equal(handoverNeeded(definition, 'second'), false);
  });

  test('needs none where there is no such step, or one may leave it out', () => {
    assert.equal(handoverNeeded(aDefinition(), undefined), false);
    const loose = { ...definition.intake, routes: [along('only', step('caseload_handover', false))] };
    assert.equal(handoverNeeded({ intake: loose }, 'only'), false);
  });
});

describe('a case comes back when the citizen says no', () => {
  const standing: HandoverStanding = {
    handedOn: addDays(today, -20),
    returnedOn: undefined,
    courseEndedOn: undefined,
  };

  test('today, and nobody asks why', () => {
    assert.deepEqual(returnCase(standing, today), { ok: true, value: { returnedOn: today } });
  });

  test('once', () => {
    const before = { ...standing, returnedOn: addDays(today, -1) };
    assert.deepEqual(returnCase(before, today), { ok: false, refusal: 'returned-already' });
  });

  test('never without a handover, nor after the course', () => {
    assert.deepEqual(returnCase(undefined, today), { ok: false, refusal: 'not-handed-over' });
    const over = { ...standing, courseEndedOn: today };
    assert.deepEqual(returnCase(over, today), { ok: false, refusal: 'course-over' });
  });

  test('and is with the programme on exactly the days between', () => {
    const day = fc.integer({ min: -40, max: 40 }).map((days) => addDays(today, days));
    fc.assert(
      fc.property(
        day,
        fc.option(day, { nil: undefined }),
        fc.option(day, { nil: undefined }),
        day,
        (...days) => {
          const [handedOn, returnedOn, courseEndedOn, on] = days;
          const isThere = isWithProgramme({ handedOn, returnedOn, courseEndedOn }, on);
          const isAfter = on >= handedOn;
          const isBeforeNo = returnedOn === undefined || on < returnedOn;
          const isBeforeEnd = courseEndedOn === undefined || on <= courseEndedOn;
          assert.equal(isThere, isAfter && isBeforeNo && isBeforeEnd);
        },
      ),
    );
  });
});
