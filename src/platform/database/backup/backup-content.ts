import { z } from 'zod';

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

export function readAbout(line: Buffer): BackupAbout {
  return about.parse(JSON.parse(line.toString('utf8')));
}

export function readSums(line: Buffer): BackupSums {
  return sums.parse(JSON.parse(line.toString('utf8')));
}

/** What ends the rows of a table: COPY writes every backslash of a row twice, so no row looks like it. */
export const endOfTable: Buffer = Buffer.from('\\.\n');
