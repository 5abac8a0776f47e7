import type { Client } from 'pg';
import { type ActionName, actionNames } from '../../src/domain/access/action.ts';
import { type Held, isOpen, type Lock } from '../../src/domain/access/locks.ts';
import { type Column, matrix } from './oracle/matrix.ts';
import { isReleased, isUndecided, type Place, relationsTo } from './oracle/relations.ts';
import { type Disagreement, enter } from './reads.ts';
import type { World, WorldViewer } from './world/world.ts';

type Scope = 'citizen' | 'referral' | 'enrolment' | 'run';

/** A record an address can name, as the oracle and the database see it. */
export interface Target {
  readonly scope: Scope;
  readonly id: string;
  readonly place: Place;
}

/** A viewer before a record, with what the database says the viewer holds there. */
export interface Standing {
  readonly viewer: WorldViewer;
  readonly target: Target;
  readonly held: ReadonlySet<Held>;
}

type Asked = readonly [
  column: Column,
  right: 'read' | 'write',
  at: readonly Scope[],
  only?: readonly string[],
];

/** Each action's column, right and further demand, written down again; and where it is asked. */
const asked: Readonly<Record<ActionName, Asked>> = {
  'call_name.read': ['call', 'read', ['citizen', 'referral', 'enrolment']],
  'identity.read': ['ident', 'read', ['citizen', 'referral', 'enrolment']],
  'identity.correct': ['ident', 'write', ['citizen']],
  'responsible_caseworker.read': ['resp', 'read', ['citizen', 'enrolment']],
  'referral.read': ['ref', 'read', ['referral']],
  'referral.send': ['ref', 'write', ['citizen'], ['responsible_on_team', 'responsible_outside_team']],
  'referral.decide': ['ref', 'write', ['referral'], ['intake_member']],
  'referral_status.read': ['rstat', 'read', ['referral']],
  'enrolment.read': ['enrol', 'read', ['enrolment']],
  'enrolment.start': ['enrol', 'write', ['referral'], ['project_leader']],
  'enrolment.close': ['enrol', 'write', ['enrolment']],
  'enrolment_status.read': ['estat', 'read', ['enrolment']],
  'attendance.read': ['att', 'read', ['enrolment']],
  'attendance.record': ['att', 'write', ['enrolment']],
  'consent.read': ['cons', 'read', ['referral', 'enrolment']],
  'consent.give': ['cons', 'write', ['referral'], ['citizen']],
  'consent.withdraw': ['cons', 'write', ['referral'], ['citizen']],
  'shared_note.read': ['note', 'read', ['enrolment']],
  'shared_note.write': ['note', 'write', ['enrolment']],
  'journal.read': ['jour', 'read', ['enrolment']],
  'journal.write': ['jour', 'write', ['enrolment']],
  'figure.read': ['fig', 'read', ['run']],
  'access_log.read': ['log', 'read', ['citizen']],
};

/** Asks the database what every viewer holds to every citizen, referral, enrolment and run. */
export async function standingsOf(
  app: Client,
  world: World,
  viewers: readonly WorldViewer[],
): Promise<Standing[]> {
  const targets = targetsOf(world);
  const standings: Standing[] = [];
  for (const viewer of viewers) {
    await app.query('begin');
    await enter(app, viewer);
    const { rows } = await app.query<{ held: Held[] }>(
      'select app.relations_to(scope, id::uuid) as held from unnest($1::text[], $2::text[]) with ordinality as t (scope, id, n) order by n',
      [targets.map(({ scope }) => scope), targets.map(({ id }) => id)],
    );
    await app.query('commit');
    standings.push(...targets.map((target, i) => ({ viewer, target, held: new Set(rows[i]?.held) })));
  }
  return standings;
}

/** Compares a lock, as a guard or a button asks it, with the oracle: for every standing and every action. */
export function compareLock(lock: Lock, world: World, standings: readonly Standing[]): Disagreement[] {
  return actionNames.flatMap((name) =>
    standings
      .filter(({ target }) => asked[name][2].includes(target.scope))
      .filter(({ viewer, target, held }) => isOpen(lock, name, held) !== mayTry(world, viewer, target, name))
      .map(
        ({ viewer, target }) =>
          `${name} at ${target.scope} ${target.id} for ${viewer.account} in ${viewer.employment ?? 'their own record'}`,
      ),
  );
}

/** Whether the oracle lets a viewer try an action on a target. */
export function mayTry(world: World, viewer: WorldViewer, { place }: Target, name: ActionName): boolean {
  const [column, right, , only] = asked[name];
  return [...relationsTo(world, viewer, place)].some((relation) => {
    const cell = matrix.get(relation)?.get(column);
    if (cell === undefined || !cell[right] || (only !== undefined && !only.includes(relation))) return false;
    if (cell.condition === 'u') return place.referral === undefined || isUndecided(world, place.referral);
    if (cell.condition === 'f')
      return isReleased(
        world,
        viewer,
        column === 'note' ? 'shared_note' : 'attendance',
        place.referral ?? '',
        relation,
      );
    return true;
  });
}

/** Every record that an address can name. */
export function targetsOf(world: World): Target[] {
  return [
    ...world.citizen.map((r) => ({
      scope: 'citizen' as const,
      id: r.id,
      place: { authority: r.authority_id, citizen: r.id },
    })),
    ...world.referral.map((r) => ({
      scope: 'referral' as const,
      id: r.id,
      place: { authority: r.authority_id, citizen: r.citizen_id, referral: r.id, run: r.run_id },
    })),
    ...world.enrolment.map((r) => ({
      scope: 'enrolment' as const,
      id: r.id,
      place: {
        authority: r.authority_id,
        citizen: r.citizen_id,
        referral: r.referral_id,
        enrolment: r.id,
        run: r.run_id,
      },
    })),
    ...world.run.map((r) => ({ scope: 'run' as const, id: r.id, place: { run: r.id } })),
  ];
}
