import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { YearMonth } from '../kernel/year-month.ts';
import { type CvLineDraft, checkCvLine } from './cv-line.ts';

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
    words: 'words-too-long',
  });
  const dated = checkCvLine({ ...draft, title: long, place: long, begun: 'unreadable', ended: 'unreadable' });
  assert.deepEqual(dated.ok || dated.refusals, {
    title: 'title-too-long',
    place: 'place-too-long',
    begun: 'month-unreadable',
    ended: 'month-unreadable',
  });
});

test('a line cannot end before it begins', () => {
  const backwards = checkCvLine({ ...draft, ended: month('2026-02') });
  assert.deepEqual(backwards.ok || backwards.refusals, { ended: 'ends-before-it-begins' });
  assert.ok(checkCvLine({ ...draft, ended: month('2026') }).ok);
});

test('a section of words alone keeps no place and no time', () => {
  const checked = checkCvLine({ ...draft, section: 'skill', title: 'Truckkort', begun: 'unreadable' });
  assert.deepEqual(checked.ok && checked.value, {
    section: 'skill',
    title: 'Truckkort',
    place: undefined,
    begun: undefined,
    ended: undefined,
    words: undefined,
  });
});
