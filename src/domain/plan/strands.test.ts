import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strandsOf } from './strands.ts';

const keys = (strands?: { key: string; title: { da: string; en: string } }[]) =>
  strandsOf(strands === undefined ? {} : { strands }).map(({ key }) => key);
const named = (key: string) => ({ key, title: { da: key, en: key } });

test('a definition that names no strands has work, everyday life and treatment', () => {
  assert.deepEqual(keys(), ['employment', 'social', 'treatment']);
});

test('a definition’s own strands are taken as they are, work first', () => {
  assert.deepEqual(keys([named('school'), named('employment')]), ['employment', 'school']);
  assert.deepEqual(keys([named('school')]), ['school']);
});
