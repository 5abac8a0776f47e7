import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { accepted, refused } from '../kernel/result.ts';
import { birthDateOf, type CprNumber, isReplacementNumber, parseCprNumber } from './cpr-number.ts';

const today = plainDate('2026-11-18');

function birthDateIn(text: string): string {
  const parsed = parseCprNumber(text, today);
  return parsed.ok ? birthDateOf(parsed.value) : parsed.refusal;
}

describe('a CPR number', () => {
  it('is read with and without hyphen and blanks', () => {
    for (const text of ['7207840000', '720784-0000', ' 720784 0000 ', '72 07 84 - 00 00']) {
      assert.deepEqual(parseCprNumber(text, today), accepted('7207840000'), text);
    }
  });

  it('has ten digits, and its hyphen only before the last four', () => {
    for (const text of ['', '72078400', '72078400000', '7207-840000', '720784--0000', '720784000O']) {
      assert.deepEqual(parseCprNumber(text, today), refused('cpr-not-ten-digits'), text);
    }
  });

  it('is refused when its date cannot exist', () => {
    for (const text of ['310278-0000', '001278-0000', '601278-0000', '921278-0000', '011378-0000']) {
      assert.deepEqual(parseCprNumber(text, today), refused('cpr-date-impossible'), text);
    }
  });

  it('knows which years have a 29 February', () => {
    assert.equal(birthDateIn('290200-4000'), '2000-02-29');
    assert.equal(birthDateIn('290200-0000'), 'cpr-date-impossible');
  });

  it('tells the century by the seventh digit and the year', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['610199-0000', '1999-01-01'],
      ['610100-3000', '1900-01-01'],
      ['610126-4000', '2026-01-01'],
      ['610137-4000', '1937-01-01'],
      ['610126-9000', '2026-01-01'],
      ['610199-9000', '1999-01-01'],
      ['610126-5000', '2026-01-01'],
      ['610158-8000', '1858-01-01'],
      ['610199-8000', '1899-01-01'],
    ];
    for (const [text, bornOn] of cases) assert.equal(birthDateIn(text), bornOn, text);
  });

  it('holds the century borders that lie ahead', () => {
    const later = plainDate('2060-01-01');
    const read = (text: string) => {
      const parsed = parseCprNumber(text, later);
      return parsed.ok ? birthDateOf(parsed.value) : parsed.refusal;
    };
    assert.equal(read('610136-4000'), '2036-01-01');
    assert.equal(read('610136-9000'), '2036-01-01');
    assert.equal(read('610137-9000'), '1937-01-01');
    assert.equal(read('610157-5000'), '2057-01-01');
    assert.equal(read('610157-8000'), '2057-01-01');
  });

  it('is refused when the person is not born yet', () => {
    assert.equal(birthDateIn('781126-4000'), '2026-11-18');
    assert.equal(birthDateIn('791126-4000'), 'cpr-born-in-the-future');
  });

  it('tells a replacement number by its day', () => {
    assert.equal(isReplacementNumber('7207840000' as CprNumber), true);
    assert.equal(isReplacementNumber('1207840000' as CprNumber), false);
    assert.equal(birthDateIn('720784-0000'), birthDateIn('120784-0000'));
  });

  it('is never judged by modulus 11: of ten serial numbers in a row all are read', () => {
    for (let last = 0; last < 10; last += 1) assert.equal(birthDateIn(`720784-000${last}`), '1984-07-12');
  });

  it('carries every date of its century, as an own or a replacement number', () => {
    const anyDay = fc.integer({ min: 0, max: 36_523 }).map((days) => addDays(plainDate('1900-01-01'), days));
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 3999 }),
        fc.boolean(),
        (bornOn, serial, isReplacement) => {
          const [year, month, day] = [bornOn.slice(2, 4), bornOn.slice(5, 7), Number(bornOn.slice(8))];
          const dayWritten = String(isReplacement ? day + 60 : day).padStart(2, '0');
          assert.equal(birthDateIn(`${dayWritten}${month}${year}${String(serial).padStart(4, '0')}`), bornOn);
        },
      ),
    );
  });

  it('throws when digits that were never parsed are asked for a birth date', () => {
    assert.throws(() => birthDateOf('0000000000' as CprNumber));
  });
});
