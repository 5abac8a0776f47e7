import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownKeys } from './known-keys.ts';
import { readableFile } from './readable-file.ts';

const karla = '00000000-0000-4000-8000-00000000000a';
const house = '00000000-0000-4000-8000-00000000000b';
const names = {
  accounts: { [karla]: 'Karla Mønster' },
  organisations: { [house]: 'Ådal Kommune' },
  runs: {},
};
const keys = knownKeys(
  { roles: [{ key: 'coordinator-role', title: { da: 'Koordinator', en: 'Coordinator' } }] },
  'da',
);
const read = (table: string, row: Record<string, string | boolean | null>) => {
  const record = { authority: house, citizen: 'c', tables: { [table]: [row] } };
  const [group] = readableFile(record, { names, keys, language: 'da' });
  // Dates are written with spaces that do not break.
  return group?.tables[0]?.rows[0]?.map(({ term, value }) => ({
    term,
    value: value.replaceAll('\u00a0', ' '),
  }));
};

test('a fact and its source are told in words, and an id that leads nowhere is left out', () => {
  const row = { fact_kind: 'sick_leave', code_id: karla, source: 'register' };
  const values = read('work_fact', row)?.map(({ value }) => value);
  assert.deepEqual(values, ['Sygemelding', 'Et register']);
});

test('ids become names, keys become words, a period has its last day', () => {
  const row = {
    id: 'x',
    account_id: karla,
    organisation_id: house,
    role_key: 'coordinator-role',
    coordinates: true,
  };
  assert.deepEqual(read('team_member', { ...row, period: '[2026-09-20,2026-12-24)' }), [
    { term: 'Hvem', value: 'Karla Mønster' },
    { term: 'Hus', value: 'Ådal Kommune' },
    { term: 'Rolle', value: 'Koordinator' },
    { term: 'Koordinerer', value: 'Ja' },
    { term: 'Fra og til', value: '20. september 2026 til 23. december 2026' },
  ]);
});

test('what somebody wrote is shown to the letter, also where a word is a code of ours', () => {
  assert.deepEqual(read('shared_note', { words: 'team', audience: 'team', next_step: null }), [
    { term: 'Ord', value: 'team' },
    { term: 'Hvem kan læse', value: 'Teamet' },
  ]);
});

test('whom the citizen may not know by name is an employee, never an id', () => {
  assert.deepEqual(read('consent_withdrawal', { withdrawn_on: '2026-11-18', recorded_by: house }), [
    { term: 'Taget tilbage', value: '18. november 2026' },
    { term: 'Skrevet ned af', value: 'en ansat' },
  ]);
});
