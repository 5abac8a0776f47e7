import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLog } from './log.ts';

test('a fault is told by kind, code and stack, never by its message, which may quote a row', () => {
  const lines: string[] = [];
  const fault = Object.assign(new Error('Key (cpr)=(7207840000) already exists'), { code: '23505' });
  openLog({ write: (line) => lines.push(line) }).fault('request failed', fault, { method: 'POST' });
  const [line = ''] = lines;
  assert.match(line, /"code":"23505"/);
  assert.match(line, /log\.test\.ts/);
  assert.doesNotMatch(line, /7207840000|already exists/);
});

test('what is thrown and is no error at all is told by its type only', () => {
  const lines: string[] = [];
  openLog({ write: (line) => lines.push(line) }).fault('request failed', 'Asta Eksempel');
  assert.doesNotMatch(lines[0] ?? '', /Asta/);
});
