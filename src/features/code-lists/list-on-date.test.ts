import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aCode, aCodePeriod } from '../../../tests/builders/a-code-list.ts';
import { today } from '../../../tests/builders/today.ts';
import { codesElsewhere, listOnDate } from './list-on-date.ts';

const system = { key: 'benefits', title: 'Ydelser', source: 'Opdigtet', expected: undefined };
const list = [
  aCode(1, 'old', aCodePeriod('2020-01-01', '2026-01-31')),
  aCode(2, 'new', aCodePeriod('2026-02-01')),
];
const codes = (typed: string) => listOnDate(system, list, typed, today).codes.map(({ code }) => code);

describe('a list on a date', () => {
  it('is today’s where no date was asked for', () => assert.deepEqual(codes(''), ['new']));

  it('is that of the date that was typed', () => assert.deepEqual(codes('31.01.2026'), ['old']));

  it('keeps what was typed and is no date, and shows today’s', () => {
    const shown = listOnDate(system, list, '31.02.2026', today);
    assert.deepEqual([shown.typed, shown.dateError, shown.date], ['31.02.2026', true, today]);
  });

  it('knows the codes of other days', () => {
    assert.deepEqual(
      codesElsewhere(listOnDate(system, list, '', today)).map(({ code }) => code),
      ['old'],
    );
  });
});
