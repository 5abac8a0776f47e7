import type { Client } from 'pg';
import { complaintsTell } from './errors.ts';
import { subject, subjects } from './oracle/records.ts';
import { verdict } from './oracle/verdict.ts';
import { type Disagreement, enter } from './reads.ts';
import { type KnownRow, type Way, ways } from './ways.ts';
import type { Chance } from './world/chance.ts';
import { type World, type WorldViewer, whoIs } from './world/world.ts';
import { rowsOf, type WriteCase } from './write-cases/write-case.ts';
import { writeCases } from './write-cases.ts';
import { drawTrials, runTrial } from './writes.ts';

/** One viewer, one record and one way to it: what the oracle says, and the question put to the database. */
export interface Triple {
  readonly viewer: WorldViewer;
  readonly table: string;
  readonly id: string;
  /** The way it is asked: a list, a count, a search, an export, a write, an error. */
  readonly way: string;
  readonly allowed: boolean;
  readonly ask: (app: Client) => Promise<Disagreement[]>;
}

/** What a round of triples found. */
export interface TripleRound {
  readonly triples: readonly Triple[];
  readonly disagreements: readonly Disagreement[];
}

/** Shares of a round: reading in all the ways there are, complaints, and the rest writing, half of it allowed. */
const shareOfReads = 0.5;
const shareOfErrors = 0.1;
/** Of the reads. */
const shareAllowed = 0.6;

/**
 * Draws triples at random, more than four in ten of them allowed, and compares the database with the oracle on each.
 * Every write is undone.
 */
export async function compareTriples(
  app: Client,
  world: World,
  viewers: readonly WorldViewer[],
  luck: Chance,
  count: number,
): Promise<TripleRound> {
  const triples = drawTriples(world, viewers, luck, count);
  const disagreements: Disagreement[] = [];
  for (const viewer of viewers) {
    await app.query('begin');
    await enter(app, viewer);
    for (const triple of triples.filter((one) => one.viewer === viewer))
      disagreements.push(...(await triple.ask(app)));
    await app.query('rollback');
  }
  return { triples, disagreements };
}

/** A line that tells how many triples were tried, how many of them were allowed, and in which ways. */
export function summaryOf({ triples, disagreements }: TripleRound): string {
  const share = triples.filter(({ allowed }) => allowed).length / triples.length;
  const byWay = Object.groupBy(triples, ({ way }) => way);
  const counts = Object.entries(byWay).map(([way, those]) => `${way} ${those?.length}`);
  return `triples ${triples.length} / allowed ${Math.round(share * 100)} % / wrong ${disagreements.length} – ${counts.join(', ')}`;
}

/** One triple as a line. */
export function lineOf({ viewer, table, id, way, allowed }: Triple): string {
  return `${allowed ? 'open  ' : 'closed'} ${way}: ${table} ${id} – ${whoIs(viewer)}`;
}

function drawTriples(world: World, viewers: readonly WorldViewer[], luck: Chance, count: number): Triple[] {
  const reads = Math.round(count * shareOfReads);
  const errors = Math.round(count * shareOfErrors);
  const opened = Math.round(reads * shareAllowed);
  const writes = writesIn(world, viewers, luck, count - reads - errors);
  return [
    ...times(opened, () => readOf(world, viewers, luck, true)),
    ...times(count - opened - errors - writes.length, () => readOf(world, viewers, luck, false)),
    ...times(errors, () => errorOf(world, viewers, luck)),
    ...writes,
  ];
}

function times<Item>(count: number, make: () => Item): Item[] {
  return Array.from({ length: count }, make);
}

/** Chances are even between tables, so that a small table is asked about as often as a large one. */
function readOf(world: World, viewers: readonly WorldViewer[], luck: Chance, allowed: boolean): Triple {
  for (;;) {
    const [viewer, kind] = [luck.one(viewers), luck.one(subjects)];
    const { row, values } = luck.one(rowsOf(kind.table)(world));
    const { openedBy, held } = verdict(world, viewer, kind.column, row, 'read');
    if (openedBy.length > 0 !== allowed) continue;
    // Most of what is refused is refused to somebody who stands to the record in some way.
    if (!allowed && held.size === 0 && luck.happens(0.9)) continue;
    const way = luck.one(ways.filter(({ fits }) => fits(kind)));
    return readTriple(viewer, { subject: kind, row, values }, way, allowed);
  }
}

function readTriple(viewer: WorldViewer, known: KnownRow, way: Way, allowed: boolean): Triple {
  const { table } = known.subject;
  const { id } = known.row;
  const ask = async (app: Client): Promise<Disagreement[]> => {
    const told = await way.tells(app, known);
    const verb = told ? 'tells' : 'does not tell';
    return told === allowed ? [] : [`${way.name} ${verb} ${whoIs(viewer)} of ${table} ${id}`];
  };
  return { viewer, table, id, way: way.name, allowed, ask };
}

/** Somebody tries to add a row that is there already, may not see it and may not write such a one. */
function errorOf(world: World, viewers: readonly WorldViewer[], luck: Chance): Triple {
  for (;;) {
    const [viewer, write] = [luck.one(viewers), luck.one(writeCases)];
    const model = luck.one(rowsOf(write.table)(world));
    const { openedBy, held } = verdict(world, viewer, subject(write.table).column, model.row, 'read');
    if (openedBy.length > 0 || mayWrite(world, viewer, write, model.row)) continue;
    if (held.size === 0 && luck.happens(0.7)) continue;
    const told = `a complaint tells ${whoIs(viewer)} of ${write.table} ${model.row.id}`;
    const ask = async (app: Client): Promise<Disagreement[]> =>
      (await complaintsTell(app, write, model, viewer)) ? [told] : [];
    return { viewer, table: write.table, id: model.row.id, way: 'error', allowed: false, ask };
  }
}

/** Whether some way of writing lets the viewer add a row in this one's place. */
function mayWrite(world: World, viewer: WorldViewer, { table }: WriteCase, row: KnownRow['row']): boolean {
  return writeCases
    .filter((write) => write.table === table)
    .some(({ column, look, only }) => {
      return verdict(world, viewer, column, look(row, viewer), 'write', only).openedBy.length > 0;
    });
}

function writesIn(world: World, viewers: readonly WorldViewer[], luck: Chance, count: number): Triple[] {
  return drawTrials(world, viewers, luck, count).map((trial) => ({
    viewer: trial.viewer,
    table: trial.write.table,
    id: trial.model.row.id,
    way: 'write',
    allowed: trial.allowed,
    ask: (app: Client) => runTrial(app, world, trial),
  }));
}
