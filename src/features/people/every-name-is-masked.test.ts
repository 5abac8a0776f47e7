import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const features = join(import.meta.dirname, '..');

/** Questions that read a name and show it to nobody, only to whose it is, or to those it was given for. */
const needNoMask: Readonly<Record<string, string>> = {
  'alarms/alarm-queries.ts':
    'the call name and the number somebody chose to be reached at, for the two who must reach them the same day',
  'my-page/my-page-queries.ts': 'the citizen’s own name, on the citizen’s own page',
  'placements/linking/linked-placement-queries.ts':
    'the mask comes beside the name, through the one door a workplace’s link opens',
  'stories/known-of-person-queries.ts': 'what is looked for in the draft of a story, and shown to nobody',
  'people/protection-repository.ts': 'writes a row beside the name',
};

const files = readdirSync(features, { recursive: true, encoding: 'utf8' })
  .filter((path) => /-(queries|repository)\.tsx?$/.test(path) && !path.startsWith('access/'))
  .map((path) => ({ path, text: readFileSync(join(features, path), 'utf8') }));

const readsNames = /\b(call_name|full_name)\b/;
const masks = /\b(maskOf|readPersonHead|readIdentity)\(/;

/** Part of a question from where a name is read on: what the masking must be beside. */
const selects = (text: string): number => [...text.matchAll(/\bcall_name\b(?!:|\s+is\b)/g)].length;

test('every question that reads a citizen’s name reads what it is masked by', () => {
  const naked = files
    .filter(({ path, text }) => readsNames.test(text) && !masks.test(text) && needNoMask[path] === undefined)
    .map(({ path }) => path);
  assert.deepEqual(naked, []);
});

test('the check sees the questions there are', () => {
  assert.ok(files.filter(({ text }) => selects(text) > 0).length >= 9, 'fewer than it was written for');
  for (const path of Object.keys(needNoMask))
    assert.ok(
      files.some((file) => file.path === path),
      path,
    );
});

test('an address of a citizen is read where a page about one person is made, and nowhere else', () => {
  const readers = files.filter(({ text }) => /identity\.address/.test(text)).map(({ path }) => path);
  assert.deepEqual(readers, ['people/identity-queries.ts']);
});

test('only the masking makes a name that pages take', () => {
  const makers = readdirSync(features, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.test.ts') && !path.endsWith('.test.tsx'))
    .filter((path) => /\bas ShownName\b/.test(readFileSync(join(features, path), 'utf8')));
  assert.deepEqual(makers, ['people/shown-name.ts']);
});
