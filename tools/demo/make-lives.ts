import { gzipSync } from 'node:zlib';
import type { ClientConfig } from 'pg';
import { type PlainDate, plainDate } from '../../src/domain/kernel/plain-date.ts';
import type { KeptLives } from '../../src/features/demo/lives/kept-lives.ts';
import { everyRow } from './all-rows.ts';
import { playOf } from './cast.ts';
import { playAll } from './play.ts';
import { programmes, setStage } from './stage.ts';
import { takeDown } from './take-down.ts';

/** The Monday the kept lives end on; wherever they are laid, it becomes that week's. */
const keptMonday: PlainDate = plainDate('2026-11-30');

export interface MadeLives {
  readonly lives: KeptLives;
  readonly deeds: number;
  readonly citizens: number;
}

/** Plays the lives of one crew through the product, in a migrated, empty database, and takes down what was written. */
export async function makeLives(settings: ClientConfig, crew: string): Promise<MadeLives> {
  const play = await playOf(programmes, crew, keptMonday);
  const stage = await setStage(settings, keptMonday);
  try {
    const before = await everyRow(stage.administrator);
    const done = await playAll(stage, play);
    const lives = await takeDown(stage, before, done, keptMonday);
    return { lives, deeds: play.deeds.length, citizens: play.newcomers.size };
  } finally {
    await stage.end();
  }
}

/** The file as it is committed: a row on each line, so that two of them can be laid beside each other. */
export function fileText(lives: KeptLives): string {
  const { tables, ...head } = lives;
  const told = tables.map(({ name, columns, rows }) => {
    const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
    return `{"name":${JSON.stringify(name)},"columns":${JSON.stringify(columns)},"rows":[\n${lines}\n]}`;
  });
  return `${JSON.stringify(head).slice(0, -1)},"tables":[\n${told.join(',\n')}\n]}\n`;
}

export function fileBytes(lives: KeptLives): Buffer {
  return gzipSync(fileText(lives), { level: 9 });
}
