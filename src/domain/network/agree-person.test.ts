import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { agreePerson } from './agree-person.ts';

const today = plainDate('2026-11-18');
const draft = {
  part: 'relative',
  shownName: ' Inge  Indbildt ',
  connection: 'min moster, der bor overfor',
  comesFrom: '',
  lastDay: undefined,
};

test('somebody is around from today, in the citizen’s own words', () => {
  assert.deepEqual(agreePerson(draft, today), {
    ok: true,
    value: {
      part: 'relative',
      shownName: 'Inge Indbildt',
      connection: 'min moster, der bor overfor',
      comesFrom: undefined,
      period: { from: today, to: undefined },
      whileInvited: true,
    },
  });
});

test('without a last day every part ends by itself, but a mentor’s and a workplace’s, which somebody ends', () => {
  const ends = (part: string) => {
    const agreed = agreePerson({ ...draft, part }, today);
    return agreed.ok ? [agreed.value.period.to, agreed.value.whileInvited] : undefined;
  };
  assert.deepEqual(ends('relative'), [undefined, true]);
  assert.deepEqual(ends('lay_representative'), ['2027-11-17', false]);
  assert.deepEqual(ends('professional_network'), ['2027-11-17', false]);
  assert.deepEqual(ends('volunteer_mentor'), [undefined, false]);
  assert.deepEqual(ends('company_contact'), [undefined, false]);
  const dated = agreePerson({ ...draft, lastDay: plainDate('2026-12-24') }, today);
  assert.deepEqual(dated.ok && [dated.value.period.to, dated.value.whileInvited], ['2026-12-24', false]);
});

test('the last day may be today, and not before', () => {
  assert.ok(agreePerson({ ...draft, lastDay: today }, today).ok);
  assert.deepEqual(agreePerson({ ...draft, lastDay: plainDate('2026-11-17') }, today), {
    ok: false,
    refusals: { lastDay: 'date-in-the-past' },
  });
});

test('an empty form hears about everything at once', () => {
  const empty = { part: '', shownName: '', connection: ' ', comesFrom: '', lastDay: 'unreadable' } as const;
  assert.deepEqual(agreePerson(empty, today), {
    ok: false,
    refusals: {
      part: 'part-missing',
      shownName: 'name-missing',
      connection: 'connection-missing',
      lastDay: 'date-unreadable',
    },
  });
});

test('where they come from may be told, in a few words', () => {
  const told = agreePerson({ ...draft, comesFrom: ' Foreningen  Trædesten ' }, today);
  assert.equal(told.ok && told.value.comesFrom, 'Foreningen Trædesten');
  assert.deepEqual(agreePerson({ ...draft, comesFrom: 'a'.repeat(121) }, today), {
    ok: false,
    refusals: { comesFrom: 'place-too-long' },
  });
});

test('nobody becomes a psychologist this way', () => {
  assert.deepEqual(agreePerson({ ...draft, part: 'team_psychologist' }, today), {
    ok: false,
    refusals: { part: 'part-missing' },
  });
});
