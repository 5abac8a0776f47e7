import { z } from 'zod';
import { OperatorFault } from '../../process/operator-fault.ts';

/** What a backup says about itself before its rows. */
const about = z.object({
  format: z.literal(1),
  /** When the snapshot was taken. */
  takenAt: z.string(),
  /** The migrations the rows were written under. */
  migrations: z.array(z.string()),
  /** In an order in which each table comes after those it refers to. */
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
});

/** What was written, table by table: the last line. */
const sums = z.record(z.string(), z.object({ rows: z.number(), sum: z.string() }));

export type BackupAbout = z.infer<typeof about>;
export type BackupTable = BackupAbout['tables'][number];
export type BackupSums = z.infer<typeof sums>;

export function readAbout(line: Buffer, file: string): BackupAbout {
  return readLine(about, line, file);
}

export function readSums(line: Buffer, file: string): BackupSums {
  return readLine(sums, line, file);
}

/** A byte that was changed may garble a line long before the tag at the end of the file tells of it. */
function readLine<Content>(shape: z.ZodType<Content>, line: Buffer, file: string): Content {
  try {
    return shape.parse(JSON.parse(line.toString('utf8')));
  } catch {
    throw new OperatorFault('backup-unreadable', { file });
  }
}

/** What ends the rows of a table: COPY writes every backslash of a row twice, so no row looks like it. */
export const endOfTable: Buffer = Buffer.from('\\.\n');
