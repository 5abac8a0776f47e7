import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aCourse, aSharedConsent } from '../../../../tests/builders/a-course.ts';
import { anId } from '../../../../tests/builders/an-id.ts';
import { today } from '../../../../tests/builders/today.ts';
import type { Viewer } from '../../access/index.ts';
import { type Course, onlookersOf, sightFactsOf } from '../../enrolments/index.ts';
import { emptyNote } from '../forms/short-note-form.ts';
import { type ShortNoteModel, ShortNotePage } from './short-note-page.tsx';

function viewing(number: number, organisation: string): Viewer {
  return {
    as: 'employee',
    language: 'da',
    account: anId(100 + number),
    organisation,
    shownName: 'Nogen',
    title: '',
    organisationName: '',
    demo: false,
    isCaseworker: false,
    sitsInIntake: false,
    sitsOnTeams: false,
    operatorParts: [],
    approvesReportsOf: [],
    readsCardsOf: undefined,
    importsInto: [],
    leads: [],
  } as unknown as Viewer;
}

const karla = viewing(1, anId(2));
const jens = viewing(2, anId(200));

function page(viewer: Viewer, changes: Partial<ShortNoteModel> = {}, course: Course = aCourse()): string {
  const kinds = changes.kinds ?? (['talk', 'phone_call', 'other'] as const);
  const model: ShortNoteModel = {
    enrolment: course.id,
    callName: 'Asta',
    session: anId(77),
    kept: anId(78),
    plan: { steps: [], strands: [] },
    doneSteps: [],
    typed: emptyNote(today, kinds),
    kinds,
    mayWriteWords: true,
    around: { people: onlookersOf(course, viewer, today), facts: sightFactsOf(course, today) },
    errors: [],
    ...changes,
  };
  return String(<ShortNotePage frame={{ viewer, path: '/', sight: undefined }} model={model} />);
}

test('nobody has come until somebody says so', () => {
  const html = page(karla);
  assert.doesNotMatch(html, /name="attendance" value="[a-z]+" checked/);
  assert.match(html, /name="kind" value="talk" checked/);
  assert.match(html, /name="date"[^>]*value="18\.11\.2026"/);
});

test('who may read is said by name, and so is who may not', () => {
  const html = page(karla);
  assert.match(html, /Du, Asta, Pia, Erik og Lea\. Jens ser det ikke\./);
  assert.match(html, /Du, Pia, Erik og Lea\. Asta og Jens ser det ikke\./);
});

test('with Asta’s yes to the association Jens is among the readers', () => {
  const html = page(karla, {}, aCourse({ consents: [aSharedConsent()] }));
  assert.match(html, /Du, Asta, Jens, Pia, Erik og Lea\.</);
  assert.match(html, /Du, Jens, Pia, Erik og Lea\. Asta ser det ikke\./);
});

test('whoever may not write words gets the meeting alone, and is told why and who sees it', () => {
  const html = page(jens, { kinds: ['company_visit'], mayWriteWords: false });
  assert.doesNotMatch(html, /name="words"|name="audience"|name="next_step"/);
  assert.match(html, /Fremmødet kan ses af: du, Asta, Karla og Lea\. Her er ikke plads til ord\./);
});

test('a refused form says what is missing on top, at the field, and keeps what was typed', () => {
  const typed = { ...emptyNote(today, ['talk']), words: 'Asta <sov> bedre', next_step_on: 'snart' };
  const errors = [{ field: 'attendance', text: 'Vælg, om Asta kom' }];
  const html = page(karla, { typed, errors });
  assert.match(html, /<title>Fejl: Kort notat/);
  assert.match(html, /href="#attendance"[^>]*>Vælg, om Asta kom/);
  assert.match(html, /id="attendance"/);
  assert.match(html, /Asta &lt;sov&gt; bedre/);
  assert.match(html, /value="snart"/);
  assert.match(html, /Der er én ting at se på\. Det, du har skrevet, er her stadig\./);
});

test('the form carries the id its session will have', () => {
  assert.match(page(karla), new RegExp(`name="session" value="${anId(77)}"`));
});

test('a form that was saved and then changed is not dropped: it says so and can be saved anew', () => {
  const html = page(karla, { changed: true });
  assert.match(html, /Det første notat er allerede gemt/);
});
