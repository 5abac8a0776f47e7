import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainDate } from '../../../domain/kernel/plain-date.ts';
import { journalText, minPlanText, type WrittenMeeting } from './compose.ts';

function aMeeting(changes: Partial<WrittenMeeting> = {}): WrittenMeeting {
  return {
    on: plainDate('2026-11-18'),
    at: '09:15',
    kind: 'talk',
    holder: 'Karla Mønster',
    minutes: 45,
    place: 'lokale 2',
    attendance: 'present',
    reason: null,
    words: 'Bo har talt med sin chef. Han sover bedre.',
    nextStep: 'Bo og Karla ringer sammen',
    nextStepOn: plainDate('2026-11-27'),
    appointment: { on: plainDate('2026-11-27'), at: '09:00' },
    ...changes,
  };
}

describe('the text for the journal', () => {
  it('says what happened, what was said and what was agreed, in plain lines', () => {
    assert.equal(
      journalText(aMeeting(), 'Bo', 'da'),
      [
        'Samtale 18. november 2026 kl. 9.15 med Karla Mønster, 45 min, lokale 2.',
        'Bo mødte.',
        'Bo har talt med sin chef. Han sover bedre.',
        'Næste skridt: Bo og Karla ringer sammen (fredag 27. november)',
        'Næste møde: fredag 27. november kl. 9.00',
        'Skrevet i Fodfæste.',
      ].join('\n'),
    );
  });

  it('says why somebody did not come, without blame, and no length', () => {
    const away = aMeeting({ attendance: 'absent', reason: 'ill', words: null, nextStep: null });
    const text = journalText(away, 'Bo', 'da');
    assert.match(text, /Bo kom ikke \(syg\)\./);
    assert.doesNotMatch(text, /45 min|udeblev/);
  });
});

describe('the text for Min Plan', () => {
  it('holds what was agreed and nothing of what was said', () => {
    const text = minPlanText(aMeeting(), 'da') ?? '';
    assert.equal(
      text,
      [
        'Aftalt 18. november 2026:',
        'Næste skridt: Bo og Karla ringer sammen (fredag 27. november)',
        'Næste møde: fredag 27. november kl. 9.00',
      ].join('\n'),
    );
    assert.doesNotMatch(text, /chef|sover/);
  });

  it('is not there where nothing was agreed', () => {
    assert.equal(minPlanText(aMeeting({ nextStep: null, appointment: undefined }), 'da'), undefined);
  });
});
