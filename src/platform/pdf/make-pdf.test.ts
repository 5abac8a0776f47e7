import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { plainDate } from '../../domain/kernel/plain-date.ts';
import { canMakePdf, makePdf, type PdfOrder } from './make-pdf.ts';

const square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';

const order: PdfOrder = {
  template: '= #data.name\n#data.text\n- #data.text\n',
  data: { name: 'Rampen i Ådal', text: 'Et fast team går med.' },
  language: 'da',
  title: 'Rampen i Ådal',
  date: plainDate('2026-11-18'),
};

/** The objects of a file in words: what stands plain, and what stands packed. */
function wordsOf(pdf: Buffer): string {
  const packed = [...pdf.toString('latin1').matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) =>
    unpacked(pdf.subarray(index + mark.length)),
  );
  return [pdf.toString('latin1'), ...packed].join('\n');
}

function unpacked(from: Buffer): string {
  try {
    return inflateSync(from).toString('latin1');
  } catch {
    return '';
  }
}

/** Elsewhere there may be none, and then pages offer none. */
const isServer = process.platform === 'linux' && process.arch === 'x64';
const skip = !canMakePdf();

test('a server has an engine that writes tagged files', { skip: !isServer }, () => {
  assert.ok(canMakePdf());
});

test('a file says that it is tagged, in which language, what it is called, and by which standard', {
  skip,
}, () => {
  const words = wordsOf(makePdf(order));
  assert.match(words, /^%PDF-1\.7/);
  assert.match(words, /\/MarkInfo\s*<<[^>]*\/Marked true/);
  assert.match(words, /\/StructTreeRoot/);
  assert.match(words, /\/Lang\s*\(da\)/);
  assert.match(words, /\/DisplayDocTitle true/);
  assert.match(words, /pdfuaid:part[^0-9]*1/);
  assert.match(words, /D:20261118/);
  for (const tag of ['H1', 'P', 'L', 'LI', 'LBody']) assert.match(words, new RegExp(`/S\\s*/${tag}\\b`), tag);
});

test('the same order gives the same bytes, another day other ones', { skip }, () => {
  const again = makePdf(order);
  assert.ok(makePdf(order).equals(again));
  assert.ok(!makePdf({ ...order, date: plainDate('2026-11-19') }).equals(again));
});

test('the same bytes come from a machine that has just started', { skip }, () => {
  const script = `import { makePdf } from ${JSON.stringify(new URL('make-pdf.ts', import.meta.url).href)};
    process.stdout.write(makePdf(${JSON.stringify(order)}).toString('base64'));`;
  const elsewhere = execFileSync(process.execPath, [
    '--import',
    'tsx',
    '--input-type=module',
    '--eval',
    script,
  ]);
  assert.equal(elsewhere.toString(), makePdf(order).toString('base64'));
});

test('a text of a person is drawn, never read as markup', { skip }, () => {
  for (const text of [
    '#panic("found")',
    '= Heading',
    '#read("/etc/passwd")',
    '$x',
    '"] #panic() [',
    '\\',
    '`',
  ]) {
    assert.match(wordsOf(makePdf({ ...order, data: { name: text, text }, title: text })), /^%PDF/);
  }
});

test('a character no font of ours draws becomes a question mark instead of a fault', { skip }, () => {
  const strange = makePdf({
    ...order,
    data: { name: 'Godt \u{1F600} gået', text: 'שלום' },
    title: '\u{1F600}',
  });
  const asked = makePdf({ ...order, data: { name: 'Godt ? gået', text: '????' }, title: '?' });
  assert.ok(strange.equals(asked));
});

test('a picture without a text in its place is refused, one with it is read aloud', { skip }, () => {
  const picture = (alt: string): PdfOrder => ({
    ...order,
    template: `= A\n#image(bytes(data.square), format: "svg"${alt})`,
    data: { square },
  });
  assert.throws(() => makePdf(picture('')), /alt text/);
  const words = wordsOf(makePdf(picture(', alt: "En trekant"')));
  assert.match(words, /\/S\s*\/Figure/);
  assert.match(words, /\/Alt/);
});

test('a template that is wrong is a fault', { skip }, () => {
  assert.throws(() => makePdf({ ...order, template: '#nothing()' }), /template is wrong/);
});

test('headings that skip a level are refused, because a screen reader walks by them', { skip }, () => {
  assert.throws(() => makePdf({ ...order, template: '= A\n=== C' }), /heading level/);
});
