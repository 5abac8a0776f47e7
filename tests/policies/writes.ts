import { type Client, DatabaseError } from 'pg';
import { verdict } from './oracle/verdict.ts';
import { type Disagreement, enter } from './reads.ts';
import type { Chance } from './world/chance.ts';
import type { World, WorldViewer } from './world/world.ts';
import { type Attempt, type WriteCase, writeCases } from './write-cases.ts';

/** One viewer trying one write, and what the oracle says of it. */
export interface Trial {
  readonly viewer: WorldViewer;
  readonly write: WriteCase;
  readonly attempt: Attempt;
  readonly allowed: boolean;
  /** Whether the viewer holds any relation to the row. */
  readonly near: boolean;
}

/** What a round of trials found. */
export interface WriteRound {
  readonly trials: number;
  readonly allowed: number;
  readonly disagreements: readonly Disagreement[];
}

/** Trials of one table in which the viewer holds anything at all to the row: where a changed policy would show. */
export function trialsNear(world: World, viewers: readonly WorldViewer[], table: string): Trial[] {
  return trialsOf(world, viewers, (write) => write.table === table).filter(({ near }) => near);
}

/**
 * Tries writes as each viewer, about as many that should pass as that should not, and compares with the oracle.
 * Each trial is undone. Where a write should pass it is tried once more under somebody else's name: never allowed.
 *
 * @param most trials at the most; half of them drawn from the allowed ones
 */
export async function compareWrites(
  app: Client,
  world: World,
  viewers: readonly WorldViewer[],
  luck: Chance,
  most: number,
): Promise<WriteRound> {
  const trials = draw(
    trialsOf(world, viewers, () => true),
    luck,
    most,
  );
  const disagreements = await runTrials(app, world, viewers, trials);
  return {
    trials: trials.length,
    allowed: trials.filter(({ allowed }) => allowed).length,
    disagreements,
  };
}

/** Runs the trials viewer by viewer, each in a savepoint of its own, and undoes them all. */
export async function runTrials(
  app: Client,
  world: World,
  viewers: readonly WorldViewer[],
  trials: readonly Trial[],
): Promise<Disagreement[]> {
  const disagreements: Disagreement[] = [];
  for (const viewer of viewers) {
    const mine = trials.filter((trial) => trial.viewer === viewer);
    if (mine.length === 0) continue;
    await app.query('begin');
    await enter(app, viewer);
    for (const trial of mine) {
      const passed = await passes(app, trial.attempt);
      if (passed !== trial.allowed) disagreements.push(describe(trial, passed));
      if (trial.allowed) disagreements.push(...(await tryForged(app, world, trial)));
    }
    await app.query('rollback');
  }
  return disagreements;
}

function trialsOf(
  world: World,
  viewers: readonly WorldViewer[],
  which: (write: WriteCase) => boolean,
): Trial[] {
  return writeCases.filter(which).flatMap((write) =>
    viewers.flatMap((viewer) =>
      write.attempts(world, viewer, viewer.account).map((attempt) => {
        const { openedBy, held } = verdict(world, viewer, write.column, attempt.row, 'write', write.only);
        return { viewer, write, attempt, allowed: openedBy.length > 0, near: held.size > 0 };
      }),
    ),
  );
}

/** Half allowed, half refused, and of each a share from every way of writing. */
function draw(trials: readonly Trial[], luck: Chance, most: number): Trial[] {
  const share = Math.ceil(most / writeCases.length / 2);
  return writeCases.flatMap((write) => {
    const those = trials.filter((trial) => trial.write === write);
    const allowed = those.filter((trial) => trial.allowed);
    const refused = those.filter((trial) => !trial.allowed);
    return [...luck.some(allowed, share), ...luck.some(refused, share)];
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
  const { viewer, write } = trial;
  const somebodyElse = world.account.find(({ id }) => id !== viewer.account)?.id ?? '';
  const otherHouse = world.organisation.find(({ id }) => id !== viewer.organisation)?.id ?? '';
  const forgeries = [
    ...(signs(trial.attempt) ? [write.attempts(world, viewer, somebodyElse)] : []),
    ...(namesHouse(trial.attempt)
      ? [write.attempts(world, { ...viewer, organisation: otherHouse }, viewer.account)]
      : []),
  ];
  const disagreements: Disagreement[] = [];
  for (const attempts of forgeries) {
    const forged = attempts.find(({ row }) => row.id === trial.attempt.row.id);
    if (forged !== undefined && (await passes(app, forged)))
      disagreements.push(`forged: ${describe(trial, true)}`);
  }
  return disagreements;
}

function signs({ sql }: Attempt): boolean {
  return /recorded_by|referrer_account_id/.test(sql);
}

function namesHouse({ sql }: Attempt): boolean {
  return /referrer_organisation_id|author_organisation_id|owner_organisation_id/.test(sql);
}

function describe({ viewer, write, attempt }: Trial, passed: boolean): Disagreement {
  const verb = passed ? 'was let through' : 'was stopped';
  return `${write.action} on ${write.table} ${attempt.row.id} by ${viewer.account} in ${viewer.employment ?? 'their own record'} ${verb}`;
}
