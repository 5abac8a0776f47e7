import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { DataColumn, DataRow } from '../../../platform/data-files/column.ts';
import { writeDelimited } from '../../../platform/data-files/write-delimited.ts';
import { writeParquet } from '../../../platform/data-files/write-parquet.ts';
import { writeSav } from '../../../platform/data-files/write-sav.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { codebook } from '../../questionnaires/index.ts';
import type { ExtractFile } from '../told-extract.ts';
import { columnTexts } from './column-texts.ts';
import type { ExtractTable } from './extract-tables.ts';
import { inStep } from './in-step.ts';

/** Takes a file piece by piece, and says at its end how it came out. */
export type Keep = (name: string, pieces: AsyncIterable<Uint8Array>) => Promise<ExtractFile>;

/**
 * Writes the files of an extract: each table as text, as a file of SPSS and as Parquet, all three from one reading of its
 * rows; and what every column means. Never whole in memory.
 */
export async function writeExtract(
  tables: AsyncIterable<ExtractTable>,
  {
    madeOn,
    label,
    language,
  }: { readonly madeOn: PlainDate; readonly label: string; readonly language: Language },
  keep: Keep,
): Promise<readonly ExtractFile[]> {
  const files: ExtractFile[] = [];
  const lines: DataRow[] = [];
  for await (const { name, columns, rows } of tables) {
    const plain = columns.map(({ column }) => column);
    const [one, two, three] = inStep(rows, 3);
    if (one === undefined || two === undefined || three === undefined) throw new Error('three readers');
    files.push(
      ...(await Promise.all([
        keep(`${name}.csv`, writeDelimited(plain, one)),
        keep(`${name}.sav`, writeSav({ columns: plain, label, madeOn, rows: two })),
        keep(`${name}.parquet`, writeParquet(plain, three)),
      ])),
    );
    const [, ...meanings] = codebook(columns, language);
    lines.push(
      ...meanings.map(
        (line): DataRow => [name, ...line.map((cell) => (cell === '' ? undefined : String(cell)))],
      ),
    );
  }
  const headings = columnTexts[language].codebook.map(
    (title): DataColumn => ({ kind: 'text', name: title, label: title, bytes: 0 }),
  );
  return [await keep('codebook.csv', writeDelimited(headings, lines)), ...files];
}
