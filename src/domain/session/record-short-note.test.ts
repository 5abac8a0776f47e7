import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anEmptyShortNoteDraft, aShortNoteDraft } from '../../../tests/builders/a-short-note.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { longestNextStep, longestNoteText, recordShortNote } from './record-short-note.ts';
import type { SessionKind } from './session-kind.ts';
import type { ShortNoteDraft } from './short-note.ts';

const offeredKinds: readonly SessionKind[] = ['talk', 'phone_call'];

function refusalsFor(changes: Partial<ShortNoteDraft>) {
  const note = recordShortNote(aShortNoteDraft(changes), { offeredKinds }, today);
  return note.ok ? {} : note.refusals;
}

describe('a short note', () => {
  it('stands as it was written, in clean words', () => {
    const draft = aShortNoteDraft({ text: ' Bo sover bedre.\r\n' });
    const note = { ...draft, text: 'Bo sover bedre.', nextStep: undefined, appointment: undefined };
    assert.deepEqual(recordShortNote(draft, { offeredKinds }, today), accepted(note));
  });

  it('can do without words', () => {
    const note = recordShortNote(aShortNoteDraft({ text: '  ' }), { offeredKinds }, today);
    assert.equal(note.ok && note.value.text, undefined);
    assert.equal(note.ok, true);
  });

  it('hears of everything that is missing at once', () => {
    const note = recordShortNote(anEmptyShortNoteDraft(), { offeredKinds }, today);
    assert.deepEqual(note, {
      ok: false,
      refusals: {
        date: 'date-missing',
        kind: 'kind-missing',
        attendance: 'attendance-missing',
        audience: 'audience-missing',
      },
    });
  });

  it('is about a day that has come: nobody attends tomorrow', () => {
    assert.deepEqual(refusalsFor({ date: addDays(today, 1) }), { date: 'date-in-the-future' });
    assert.deepEqual(refusalsFor({ date: today }), {});
    assert.deepEqual(refusalsFor({ date: addDays(today, -40) }), {});
  });

  it('is of a kind the programme offers', () => {
    assert.deepEqual(refusalsFor({ kind: 'cafe' }), { kind: 'kind-not-offered' });
  });

  it('has a text that fits a few lines', () => {
    assert.deepEqual(refusalsFor({ text: 'a'.repeat(longestNoteText) }), {});
    assert.deepEqual(refusalsFor({ text: 'a'.repeat(longestNoteText + 1) }), { text: 'text-too-long' });
  });

  it('lets a text fit that fits the field: a line break is one letter in both', () => {
    const lines = Array.from({ length: longestNoteText / 2 }, () => 'a').join('\r\n');
    assert.deepEqual(refusalsFor({ text: lines }), {});
  });
});

describe('how long a session lasted', () => {
  it('is from one minute to ten hours, in whole minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 2000 }), (minutes) => {
        const fits = minutes >= 1 && minutes <= 600;
        assert.deepEqual(refusalsFor({ minutes }), fits ? {} : { minutes: 'minutes-out-of-range' });
      }),
    );
    assert.deepEqual(refusalsFor({ minutes: 7.5 }), { minutes: 'minutes-out-of-range' });
  });

  it('is only asked when the citizen came', () => {
    const without = (attendance: ShortNoteDraft['attendance']) =>
      refusalsFor({ attendance, minutes: undefined });
    assert.deepEqual(without('present'), { minutes: 'minutes-missing' });
    assert.deepEqual(without('late'), { minutes: 'minutes-missing' });
    assert.deepEqual(without('excused'), {});
    assert.deepEqual(without('absent'), {});
  });
});

describe('the next step', () => {
  const step = (what: string | undefined, on: ShortNoteDraft['date'], at?: string) => ({
    nextStep: { what, on, at },
  });

  it('is kept with its day, or without one', () => {
    for (const on of [today, addDays(today, 9), undefined]) {
      const note = recordShortNote(aShortNoteDraft(step(' Cykle på arbejde ', on)), { offeredKinds }, today);
      assert.deepEqual(note.ok && note.value.nextStep, { what: 'Cykle på arbejde', on });
    }
  });

  it('lies ahead, or is today', () => {
    assert.deepEqual(refusalsFor(step('Cykle', addDays(today, -1))), {
      nextStepOn: 'next-step-before-today',
    });
  });

  it('says what, when it says a day', () => {
    assert.deepEqual(refusalsFor(step(' ', today)), { nextStep: 'next-step-missing' });
  });

  it('is said shortly', () => {
    assert.deepEqual(refusalsFor(step('a'.repeat(longestNextStep), today)), {});
    const long = refusalsFor(step('a'.repeat(longestNextStep + 1), today));
    assert.deepEqual(long, { nextStep: 'next-step-too-long' });
  });

  it('with a day and a time is a meeting, and needs no words', () => {
    const agreed = step(undefined, addDays(today, 9), '09:00');
    const note = recordShortNote(aShortNoteDraft(agreed), { offeredKinds }, today);
    assert.deepEqual(note.ok && note.value.appointment, { on: addDays(today, 9), at: '09:00' });
    assert.equal(note.ok && note.value.nextStep, undefined);
  });

  it('with a time has a day', () => {
    assert.deepEqual(refusalsFor(step('Ringe', undefined, '09:00')), {
      nextStepOn: 'appointment-without-day',
    });
  });
});
