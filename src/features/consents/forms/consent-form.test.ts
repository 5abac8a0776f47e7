import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aConsentQuestion } from '../../../../tests/builders/a-definition.ts';
import { anId } from '../../../../tests/builders/an-id.ts';
import { today } from '../../../../tests/builders/today.ts';
import { writtenDown } from '../../../domain/consent/consent.ts';
import { plainDate } from '../../../domain/kernel/plain-date.ts';
import { typedFields } from '../../../platform/http/typed-fields.ts';
import type { RecordChoices } from '../record-choices.ts';
import { draftOf, emptyConsentForm, hiddenConsent, readConsentForm } from './consent-form.ts';

const read = (fields: Record<string, string> | [string, string][]) =>
  readConsentForm(typedFields(new URLSearchParams(fields)));
const recipient = { toOrganisation: anId<never>(200), toRelation: 'team_company_consultant' } as const;
const choices = {
  recipients: [{ key: 'them', recipient, label: '', contents: ['shared_note'], mayBeByLaw: true }],
  houses: [{ id: anId<never>(2), name: 'Ådal Kommune' }],
  questions: [aConsentQuestion()],
} as unknown as RecordChoices;

describe('the form of a yes that is written down', () => {
  test('keeps everything that was typed from page to page, also what is not right', () => {
    const typed = read([
      ['contents', 'attendance'],
      ['contents', 'shared_note'],
      ['recipient', 'nobody'],
      ['until', 'på fredag'],
      ['how-given', 'spoken'],
      ['witness', 'Pia Prik'],
      ['words', 'Ja.'],
    ]);
    assert.deepEqual(read(hiddenConsent(typed)), typed);
    assert.equal(typed.until, 'på fredag');
  });

  test('keeps the id its form was shown with, so that a second press is the same consent', () => {
    const consent = '01a20055-0000-7000-8000-000000000001';
    assert.equal(read({ consent }).id, consent);
    assert.match(read({ consent: 'x' }).id, /^[0-9a-f-]{36}$/);
  });

  test('chooses nobody where the recipient or the house is unknown, and reads dates as they are written', () => {
    const draft = draftOf(read({ recipient: 'nobody', from: 'x', until: '16.2.2027' }), choices);
    assert.deepEqual(
      [draft.recipient, draft.fromOrganisation, draft.until],
      [undefined, undefined, plainDate('2027-02-16')],
    );
    const known = draftOf(read({ recipient: 'them', from: anId(2), contents: 'shared_note moon' }), choices);
    assert.deepEqual(
      [known.recipient, known.fromOrganisation, known.contents],
      [recipient, anId(2), ['shared_note']],
    );
  });

  test('answers a question of the programme by its number, and is words of its own without one', () => {
    const { key } = aConsentQuestion();
    assert.deepEqual(draftOf(read({ question: key }), choices).text, { key, version: 1 });
    assert.deepEqual(draftOf(read({ question: 'unheard-of' }), choices).text, writtenDown);
  });

  test('begun with a question holds its words and what a no would mean', () => {
    const form = emptyConsentForm(aConsentQuestion(), 'them', plainDate('2027-02-16'), today, 'da');
    assert.match(form.words, /Noter/);
    assert.deepEqual(
      [form.toldConsequences, form.until, form.howGiven],
      ['Dit forløb fortsætter som før.', '16.02.2027', undefined],
    );
  });
});
