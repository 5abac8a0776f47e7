import { createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Question, Questionnaire } from '../src/domain/questionnaire/questionnaire.ts';
import { answerColumns, answerRow } from '../src/features/questionnaires/index.ts';
import type { DataColumn, DataRow } from '../src/platform/data-files/column.ts';
import { writeDelimited } from '../src/platform/data-files/write-delimited.ts';
import { writeParquet } from '../src/platform/data-files/write-parquet.ts';
import { writeSav } from '../src/platform/data-files/write-sav.ts';

/**
 * How long it takes to make the files of an extract, and in how much memory: 10,000 people, 8 waves, 60 questions.
 * The bar is 30 seconds and 300 MB. The answers are made on the way, so what is measured is reading them out of a
 * questionnaire and writing them; the database is not part of it.
 */
const people = 10_000;
const waves = 8;
const questions = 60;

const text = (words: string) => ({ da: words, en: words });
const scale = (nth: number): Question => ({
  kind: 'scale',
  key: `q${nth}`,
  text: text(`Spørgsmål ${nth}`),
  required: false,
  from: 0,
  to: 10,
  anchors: [
    { at: 0, text: text('slet ikke') },
    { at: 10, text: text('helt') },
  ],
});
const questionnaire: Questionnaire = {
  key: 'bench',
  version: 1,
  title: text('Måling'),
  respondents: ['citizen'],
  minutes: 10,
  groups: [{ key: 'all', questions: Array.from({ length: questions }, (_, nth) => scale(nth)) }],
  scores: [],
  rights: { holder: 'ours' },
};
const made = answerColumns(questionnaire, 'da');
const columns: readonly DataColumn[] = [
  { kind: 'text', name: 'pseudonym', label: 'Pseudonym', bytes: 26 },
  { kind: 'number', name: 'wave', label: 'Måling', decimals: 0 },
  ...made.map(({ column }) => column),
];

function* rows(): Generator<DataRow> {
  for (let person = 0; person < people; person += 1)
    for (let wave = 0; wave < waves; wave += 1) {
      const answers = Object.fromEntries(
        Array.from({ length: questions }, (_, nth) => [`q${nth}`, (person * 7 + wave * 3 + nth) % 11]),
      );
      yield [`p${person}`, wave, ...answerRow(made, questionnaire, answers, () => 0)];
    }
}

for (const [name, parts] of [
  ['sav', () => writeSav({ columns, label: 'Bench', madeOn: '2026-11-18', rows: rows() })],
  ['csv', () => writeDelimited(columns, rows())],
  ['parquet', () => writeParquet(columns, rows())],
] as const) {
  const file = join(tmpdir(), `fodfaeste-bench.${name}`);
  const begun = performance.now();
  await pipeline(Readable.from(parts()), createWriteStream(file));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const { size } = await stat(file);
  const most = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${name}: ${seconds} s, ${(size / 1e6).toFixed(1)} MB, at most ${most} MB of memory`);
  await rm(file);
}
