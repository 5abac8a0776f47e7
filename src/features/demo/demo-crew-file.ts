import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Somebody who works with the citizens of some runs. */
export interface CrewPerson {
  /** A house by its key in the file of runs. */
  readonly house: string;
  readonly name: string;
  readonly da: string;
  readonly en: string;
  /** A caseworker who refers citizens of that house. */
  readonly refers?: boolean;
  /** A caseworker of the house in the programme: cases go over to her. */
  readonly takesOver?: boolean;
  /** The roles of the definition they fill on teams. */
  readonly roles?: readonly string[];
}

/** People, and the runs they work in: by what each run's people are listed under. */
export interface DemoCrew {
  readonly runs: readonly string[];
  /** The number of the first citizen they meet: every crew has numbers of its own, below a thousand. */
  readonly first: number;
  /** The role whose people lead a café that citizens sign up to, where there is one. */
  readonly cafe?: string;
  readonly people: readonly CrewPerson[];
}

/** By the name of the file in which the lives they work with are kept. */
export type DemoCrews = Readonly<Record<string, DemoCrew>>;

/** Reads `demo/crews.json` in the folder with the definitions. */
export async function readDemoCrews(programmes: string): Promise<DemoCrews> {
  return JSON.parse(await readFile(join(programmes, 'demo', 'crews.json'), 'utf8')) as DemoCrews;
}
