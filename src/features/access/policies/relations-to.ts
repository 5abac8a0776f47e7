import { relations } from '../../../domain/access/relation.ts';
import type { Scope } from '../../../domain/access/scope.ts';
import { anchors } from './anchors.ts';

interface Target {
  readonly scope: Scope;
  readonly table: string;
  /** The target's own id columns, by scope. */
  readonly columns: Partial<Record<Scope | 'authority', string>>;
}

const targets: readonly Target[] = [
  {
    scope: 'citizen',
    table: 'citizen_call_name',
    columns: { citizen: 'citizen_id', authority: 'authority_id' },
  },
  {
    scope: 'referral',
    table: 'referral',
    columns: { citizen: 'citizen_id', referral: 'id', run: 'run_id', authority: 'authority_id' },
  },
  {
    scope: 'enrolment',
    table: 'enrolment',
    columns: { citizen: 'citizen_id', enrolment: 'id', run: 'run_id', authority: 'authority_id' },
  },
  { scope: 'run', table: 'run', columns: { run: 'id' } },
];

/**
 * SQL of the function that tells what the viewer holds to one record, in the access table's words, for the guard
 * and the buttons. It comes from the same anchors as the policies, so the three locks cannot part ways.
 */
export function relationsToSql(): string {
  const branches = targets.map(
    (target) => `    when '${target.scope}' then (
      select array_agg(relation.name) from ${target.table} t cross join lateral (values
        ${valuesOf(target).join(',\n        ')}
      ) as relation (name, holds)
      where t.${target.columns[target.scope]} = target_id and relation.holds)`,
  );
  return `create or replace function app.relations_to(target_kind text, target_id uuid) returns text[]
  language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(case target_kind
${branches.join('\n')}
  end, '{}')
$$;`;
}

function valuesOf(target: Target): string[] {
  const rows = relations.flatMap((relation) => {
    const anchor = anchors[relation][target.scope];
    const column = anchor && target.columns[anchor.column];
    if (anchor === undefined || column === undefined) return [];
    return [`('${relation}', t.${column} = any ((select ${anchor.list})::uuid[]))`];
  });
  return [...rows, ...conditionsOf(target)];
}

const responsible = ['responsible_on_team', 'responsible_outside_team'] as const;

/** The conditions some reaches ask for besides the relation. */
function conditionsOf(target: Target): string[] {
  if (target.scope === 'referral') {
    return responsible.map(
      (relation) =>
        `('${relation}:undecided', t.id = any ((select app.held('${relation}_undecided'))::uuid[]))`,
    );
  }
  if (target.scope === 'citizen') {
    // A referral about to be sent has no answer: at the citizen the condition holds with the relation.
    return responsible.map(
      (relation) =>
        `('${relation}:undecided', t.citizen_id = any ((select app.held('${relation}_citizens'))::uuid[]))`,
    );
  }
  if (target.scope === 'enrolment') {
    return ['shared_note', 'attendance'].map(
      (kind) => `('released:${kind}', t.id = any ((select app.held('released_${kind}'))::uuid[]))`,
    );
  }
  return [];
}
