import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ExcelJS from 'exceljs';
import { anEdition } from '../../../tests/builders/an-edition.ts';
import { canMakePdf } from '../../platform/pdf/index.ts';
import { editionPdf } from './edition-pdf.ts';
import { editionXlsx } from './edition-xlsx.ts';

const digest = 'a'.repeat(64);

function rowOf(sheet: ExcelJS.Worksheet | undefined, row: number): unknown[] {
  return [...((sheet?.getRow(row).values ?? []) as unknown[])];
}

describe('an edition as a spreadsheet', () => {
  test('another program reads the counts as numbers, and a hidden one as the word for it', async () => {
    const book = new ExcelJS.Workbook();
    const bytes = await editionXlsx(anEdition(), digest, 'da');
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const figures = book.getWorksheet('Tal');
    assert.deepEqual(rowOf(figures, 2).slice(1, 6), ['I job', '17\u00a0%', 17, 98, '11–26\u00a0%']);
    assert.deepEqual(rowOf(figures, 3).slice(1, 5), ['I behandling', 'skjult', 'skjult', 98]);
    assert.equal(book.getWorksheet('Vejen')?.getCell('B2').value, 120);
  });

  test('what was done with companies, and how people came to the host, stand on sheets of their own', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await editionXlsx(anEdition(), digest, 'da')).buffer as ArrayBuffer);
    assert.deepEqual(rowOf(book.getWorksheet('Virksomheder'), 2).slice(1), [
      'Mentorer uddannet',
      14,
      'mindst 20 deltagere',
      'Målet er ikke nået endnu.',
    ]);
    assert.deepEqual(rowOf(book.getWorksheet('Fremmøde'), 2).slice(1, 4), ['Med i begge indsatser', 60, 80]);
  });

  test('an edition about a part of a run tells the part, and neither the way nor a target', async () => {
    const town = { trait: 'authority' as const, values: [{ value: 'A', name: 'Fjordby Kommune' }] };
    const [rule] = anEdition().rules;
    const edition = anEdition({
      only: [town],
      counts: { 'job all authority=A': 40, 'job met authority=A': 10 },
      rules: rule ? [{ ...rule, promised: undefined, apart: [], leftOut: [] }] : [],
    });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await editionXlsx(edition, digest, 'da')).buffer as ArrayBuffer);
    assert.deepEqual(rowOf(book.getWorksheet('Tal'), 2).slice(3, 5), [10, 40]);
    assert.equal(book.getWorksheet('Vejen'), undefined);
    assert.ok(JSON.stringify(book.getWorksheet('Tekst')?.getColumn(2).values).includes('Fjordby Kommune'));
  });

  test('a text that looks like a formula is a text', async () => {
    const book = new ExcelJS.Workbook();
    const edition = anEdition({ narrative: { ...anEdition().narrative, risks: '=1+1' } });
    await book.xlsx.load((await editionXlsx(edition, digest, 'da')).buffer as ArrayBuffer);
    const cells = book.getWorksheet('Tekst')?.getColumn(2).values ?? [];
    assert.ok(cells.includes('=1+1'));
  });

  test('the same edition gives the same bytes', async () => {
    const [one, again] = [
      await editionXlsx(anEdition(), digest, 'en'),
      await editionXlsx(anEdition(), digest, 'en'),
    ];
    assert.deepEqual(one, again);
  });
});

describe('an edition on paper', { skip: !canMakePdf() }, () => {
  test('is a tagged file, the same bytes each time, also with words that look like markup', () => {
    const edition = anEdition({
      narrative: { ...anEdition().narrative, learning: '#panic("læst som opmærkning") = [*' },
    });
    const pdf = editionPdf(edition, digest, 'da');
    assert.match(pdf.toString('latin1'), /\/StructTreeRoot/);
    assert.match(pdf.toString('latin1'), /pdfuaid/);
    assert.ok(pdf.equals(editionPdf(edition, digest, 'da')));
    assert.ok(!pdf.equals(editionPdf(edition, digest, 'en')));
  });
});
