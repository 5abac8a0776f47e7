import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aCode, aCodePeriod } from '../../../../tests/builders/a-code-list.ts';
import { decodeFile } from '../../../platform/sheets/decode-file.ts';
import { readCodeList } from './read-code-list.ts';
import { writeCodeList } from './write-code-list.ts';

const head = 'code;from;to;wording_da;wording_en;legal_reference;source;verified;successor';
const line = '6.6;2020-01-01;;sygedagpenge;sickness benefit;LAB § 6, nr. 6;Opdigtet kilde;read;';

function found(text: string): string[] {
  const read = readCodeList(text);
  return read.ok ? [] : read.findings.map((finding) => `${finding.line} ${finding.check}`);
}

describe('the file of a code list', () => {
  it('is read line by line', () => {
    const read = readCodeList(`${head}\n${line}\n`);
    assert.ok(read.ok);
    assert.deepEqual(
      read.rows.map((row) => [row.line, row.code, row.period.from, row.wording.da]),
      [[2, '6.6', '2020-01-01', 'sygedagpenge']],
    );
  });

  it('is read as a spreadsheet writes it: commas, a mark in front, dates as typed, columns in another order', () => {
    const read = readCodeList(
      '\uFEFFfrom,to,CODE,wording_da,wording_en,legal_reference,source,verified,successor\r\n' +
        '01.02.2026,31-12-2026,6.6,"a, b",c,"LAB § 6, nr. 6",d,verify,\r\n,,,,,,,,\r\n',
    );
    assert.ok(read.ok);
    assert.equal(read.rows.length, 1);
    assert.deepEqual(read.rows[0]?.period, { from: '2026-02-01', to: '2026-12-31' });
    assert.equal(read.rows[0]?.wording.da, 'a, b');
  });

  it('may come in the older alphabet of Windows', () => {
    const bytes = Buffer.from('løntilskud på æbler', 'latin1');
    assert.equal(decodeFile(bytes), 'løntilskud på æbler');
    assert.equal(decodeFile(Buffer.from('løntilskud på æbler')), 'løntilskud på æbler');
  });

  it('says where it cannot be read', () => {
    assert.deepEqual(found(''), ['1 no-lines']);
    assert.deepEqual(found(head), ['1 no-lines']);
    assert.deepEqual(found(`${head}\n${line};for meget`), ['2 cells-too-many']);
    assert.deepEqual(found(`${head}\n"6.6;2020-01-01`).length, 1);
    assert.match(found(`${head}\n"6.6;2020-01-01`)[0] ?? '', /line-not-readable/);
    assert.deepEqual(found(`${head.replace('verified', 'checked')}\n${line}`), [
      '1 column-missing',
      '1 column-unknown',
    ]);
  });

  it('says everything at once, line by line', () => {
    const wrong = line.replace('2020-01-01', '30.02.2026').replace('read', 'læst');
    assert.deepEqual(found(`${head}\n${line}\n${wrong}`), ['3 date-not-there', '3 verified-not-known']);
  });

  it('reads back what was written', () => {
    const list = [
      aCode(1, '6.6', aCodePeriod('2020-01-01', '2026-01-31'), aCodePeriod('2026-02-01')),
      aCode(
        2,
        '6.12',
        aCodePeriod('2020-01-01', '', { legalReference: 'a; "b"\nc', verified: 'verify', successor: '6.6' }),
      ),
    ];
    const read = readCodeList(writeCodeList(list));
    assert.ok(read.ok);
    assert.deepEqual(
      read.rows.map(({ line: _line, code, ...period }) => [code, period]),
      list.flatMap(({ code, periods }) => periods.map((period) => [code, period])),
    );
  });
});
