import { type Client, DatabaseError } from 'pg';
import { verdict } from './oracle/verdict.ts';
import { type Disagreement, enter } from './reads.ts';
import type { Chance } from './world/chance.ts';
import { type World, type WorldViewer, whoIs } from './world/world.ts';
import type { Attempt, Model, WriteCase } from './write-cases/write-case.ts';
import { writeCases } from './write-cases.ts';

/** One viewer trying one write, and what the oracle says of it. */
export interface Trial {
  readonly viewer: WorldViewer;
  readonly write: WriteCase;
  readonly model: Model;
  readonly allowed: boolean;
  /** What the viewer holds to the row. */
  readonly held: ReadonlySet<string>;
}

/** Trials of one table in which the viewer holds anything at all to the row: where a changed policy would show. */
export function trialsNear(world: World, viewers: readonly WorldViewer[], table: string): Trial[] {
  return trialsOf(world, viewers, (write) => write.table === table).filter(({ held }) => held.size > 0);
}

/**
 * Runs the trials viewer by viewer, each in a savepoint of its own, and undoes them all.
 *
 * @param enough stop when this many disagreements are found
 */
export async function runTrials(
  app: Client,
  world: World,
  viewers: readonly WorldViewer[],
  trials: readonly Trial[],
  enough = Number.POSITIVE_INFINITY,
): Promise<Disagreement[]> {
  const disagreements: Disagreement[] = [];
  for (const viewer of viewers) {
    const mine = trials.filter((trial) => trial.viewer === viewer);
    if (mine.length === 0 || disagreements.length >= enough) continue;
    await app.query('begin');
    await enter(app, viewer);
    for (const trial of mine) {
      if (disagreements.length >= enough) break;
      disagreements.push(...(await runTrial(app, world, trial)));
    }
    await app.query('rollback');
  }
  return disagreements;
}

/**
 * One trial in a transaction its viewer has entered; undone. Where a write should pass it is tried once more under
 * somebody else's name: never allowed.
 */
export async function runTrial(app: Client, world: World, trial: Trial): Promise<Disagreement[]> {
  const { write, model, viewer, allowed } = trial;
  const passed = await passes(app, write.attempt(model, viewer, viewer.account));
  return [
    ...(passed === allowed ? [] : [describe(trial, passed)]),
    ...(allowed ? await tryForged(app, world, trial) : []),
  ];
}

function trialsOf(
  world: World,
  viewers: readonly WorldViewer[],
  which: (write: WriteCase) => boolean,
): Trial[] {
  return writeCases.filter(which).flatMap((write) => {
    const models = write.models(world);
    return viewers.flatMap((viewer) =>
      models.map((model) => {
        const judged = [write, ...(write.or ? [write.or] : [])].map(({ column, only, look }) =>
          verdict(world, viewer, column, look(model.row, viewer), 'write', only),
        );
        const held = judged[0]?.held ?? new Set();
        return { viewer, write, model, allowed: judged.some(({ openedBy }) => openedBy.length > 0), held };
      }),
    );
  });
}

/** Half allowed, half refused, and of each a share from every way of writing; most of the refused ones near by. */
export function drawTrials(
  world: World,
  viewers: readonly WorldViewer[],
  luck: Chance,
  most: number,
): Trial[] {
  const share = Math.ceil(most / writeCases.length / 2);
  return writeCases.flatMap((write) => {
    const those = trialsOf(world, viewers, (one) => one === write);
    const allowed = those.filter((trial) => trial.allowed);
    const near = those.filter((trial) => !trial.allowed && trial.held.size > 0);
    const far = those.filter((trial) => !trial.allowed && trial.held.size === 0);
    const half = Math.ceil(share / 2);
    return [...luck.some(allowed, share), ...luck.some(near, half), ...luck.some(far, share - half)];
  });
}

/** Row security answers before keys and constraints do, so any other complaint means that it let the row pass. */
async function passes(app: Client, { sql, values }: Attempt): Promise<boolean> {
  await app.query('savepoint trial');
  try {
    const result = await app.query(sql, [...values]);
    return (result.rowCount ?? 0) > 0;
  } catch (fault) {
    if (!(fault instanceof DatabaseError)) throw fault;
    return fault.code !== '42501';
  } finally {
    await app.query('rollback to savepoint trial');
  }
}

/** The same write under another person's name, and from another house: neither may ever pass. */
async function tryForged(app: Client, world: World, trial: Trial): Promise<Disagreement[]> {
  const { viewer, write, model } = trial;
  const somebodyElse = world.account.find(({ id }) => id !== viewer.account)?.id ?? '';
  const otherHouse = world.organisation.find(({ id }) => id !== viewer.organisation)?.id ?? '';
  const own = write.attempt(model, viewer, viewer.account);
  const forgeries = [
    ...(signs(own) ? [write.attempt(model, viewer, somebodyElse)] : []),
    ...(namesHouse(own)
      ? [write.attempt(model, { ...viewer, organisation: otherHouse }, viewer.account)]
      : []),
  ];
  const disagreements: Disagreement[] = [];
  for (const forged of forgeries)
    if (await passes(app, forged)) disagreements.push(`forged: ${describe(trial, true)}`);
  return disagreements;
}

function signs({ sql }: Attempt): boolean {
  return /recorded_by|referrer_account_id|from_account_id/.test(sql);
}

function namesHouse({ sql }: Attempt): boolean {
  return /referrer_organisation_id|author_organisation_id|owner_organisation_id/.test(sql);
}

function describe({ viewer, write, model }: Trial, passed: boolean): Disagreement {
  const verb = passed ? 'was let through' : 'was stopped';
  return `${write.action} on ${write.table} ${model.row.id} by ${whoIs(viewer)} ${verb}`;
}
