/** Two ways to put a load on: so many who each wait for their answer, and so many pages a second whatever happens. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Act, ActName } from './mix.ts';

/** What came of a load: how long each page took in milliseconds, and what was not answered as it should be. */
export interface Loaded {
  readonly took: ReadonlyMap<string, readonly number[]>;
  readonly dropped: readonly string[];
  readonly seconds: number;
}

/** An answer that takes longer than this is as good as none. */
const patience = 10_000;

type Acts = Readonly<Record<ActName, () => Act>>;

/** So many clients, each asking for its next page as soon as it has the one before. */
export async function closedLoop(
  acts: Acts,
  turns: readonly ActName[],
  clients: number,
  pages: number,
): Promise<Loaded> {
  const tally = new Tally();
  let turn = 0;
  const client = async () => {
    while (tally.pages < pages) {
      const name = turns[turn % turns.length];
      turn += 1;
      if (name !== undefined) await perform(acts[name](), performance.now(), tally);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return tally.loaded();
}

/**
 * A constant number of pages a second. What a page took is counted from the moment it was to be asked for, not from
 * when there was room to ask: a server that stands still for a second has kept sixty people waiting, not one.
 */
export async function openLoop(
  acts: Acts,
  turns: readonly ActName[],
  pagesASecond: number,
  seconds: number,
): Promise<Loaded> {
  const tally = new Tally();
  const under: Promise<void>[] = [];
  const began = performance.now();
  let due = began;
  for (let turn = 0; due < began + seconds * 1_000; turn += 1) {
    const early = due - performance.now();
    if (early > 0) await wait(early);
    const name = turns[turn % turns.length];
    if (name === undefined) break;
    const act = acts[name]();
    under.push(perform(act, due, tally));
    due += (act.steps.length * 1_000) / pagesASecond;
  }
  await Promise.all(under);
  return tally.loaded();
}

class Tally {
  readonly #took = new Map<string, number[]>();
  readonly #dropped: string[] = [];
  readonly #began = performance.now();
  pages = 0;

  answered(page: string, took: number): void {
    const all = this.#took.get(page) ?? [];
    this.#took.set(page, all);
    all.push(took);
    this.pages += 1;
  }

  dropped(why: string): void {
    this.#dropped.push(why);
    this.pages += 1;
  }

  loaded(): Loaded {
    return {
      took: this.#took,
      dropped: this.#dropped,
      seconds: (performance.now() - this.#began) / 1_000,
    };
  }
}

/** Does an act step by step; the first counts from when it was due, each other from the answer before it. */
async function perform({ who, steps }: Act, due: number, tally: Tally): Promise<void> {
  const visitor = who.next();
  let [from, before] = [due, ''];
  for (const { page, request, status } of steps) {
    try {
      const { address, fields } = request(before);
      const answer = await (fields === undefined ? visitor.get(address) : visitor.post(address, fields));
      const took = performance.now() - from;
      if (answer.status !== status || took > patience) {
        tally.dropped(`${page}: ${answer.status} after ${took.toFixed(0)} ms`);
        return;
      }
      tally.answered(page, took);
      [from, before] = [performance.now(), 'body' in answer ? String(answer.body) : ''];
    } catch (fault) {
      tally.dropped(`${page}: ${String(fault)}`);
      return;
    }
  }
}
