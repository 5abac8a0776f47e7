import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { YearMonth } from '../kernel/year-month.ts';
import { type CvLineDraft, checkCvLine, cvSections } from './cv-line.ts';

const month = (text: string) => text as YearMonth;
const draft: CvLineDraft = {
  section: 'work',
  title: ' Hjælper  i køkkenet ',
  place: 'Kantinen',
  begun: month('2026-03'),
  ended: undefined,
  words: '',
};

test('a line needs a section and a title, and no more than that', () => {
  assert.deepEqual(checkCvLine(draft), {
    ok: true,
    value: { ...draft, title: 'Hjælper i køkkenet', words: undefined },
  });
});

test('everything that cannot stand is named at once', () => {
  const long = 'x'.repeat(1001);
  const wrong = checkCvLine({
    section: 'hobby',
    title: ' ',
    place: long,
    begun: 'unreadable',
    ended: 'unreadable',
    words: long,
  });
  assert.deepEqual(wrong.ok || wrong.refusals, {
    section: 'section-missing',
    title: 'title-missing',
    place: 'place-too-long',
    begun: 'month-unreadable',
    ended: 'month-unreadable',
    words: 'words-too-long',
  });
  const tooLong = checkCvLine({ ...draft, title: long });
  assert.deepEqual(tooLong.ok || tooLong.refusals, { title: 'title-too-long' });
});

test('a line cannot end before it begins', () => {
  const backwards = checkCvLine({ ...draft, ended: month('2026-02') });
  assert.deepEqual(backwards.ok || backwards.refusals, { ended: 'ends-before-it-begins' });
  assert.ok(checkCvLine({ ...draft, ended: month('2026') }).ok);
});

test('place and time are kept in every section, and asked for in none', () => {
  for (const section of cvSections) {
    const told = checkCvLine({ ...draft, section });
    assert.deepEqual(told.ok && [told.value.place, told.value.begun], ['Kantinen', '2026-03'], section);
    assert.ok(checkCvLine({ ...draft, section, place: '', begun: undefined }).ok, section);
  }
});
