import { accessTable } from '../../../domain/access/access-table.ts';
import { type Action, type ActionName, actions } from '../../../domain/access/action.ts';
import { type RecordKind, recordKinds } from '../../../domain/access/record-kind.ts';
import { type Relation, relations } from '../../../domain/access/relation.ts';
import type { Scope } from '../../../domain/access/scope.ts';
import { anchors } from './anchors.ts';

interface Target {
  readonly scope: Scope;
  readonly table: string;
  /** The target's own id columns, by scope. */
  readonly columns: Partial<Record<Scope | 'authority', string>>;
}

const targets: readonly Target[] = [
  { scope: 'authority', table: 'organisation', columns: { authority: 'id' } },
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
    columns: {
      citizen: 'citizen_id',
      referral: 'referral_id',
      enrolment: 'id',
      run: 'run_id',
      authority: 'authority_id',
    },
  },
  { scope: 'run', table: 'run', columns: { run: 'id' } },
];

/**
 * SQL of the function that tells what the viewer holds to one record, in the access table's words, for the guard
 * and the buttons. It comes from the same anchors as the policies, so the three locks cannot part ways.
 */
export function relationsToSql(): string {
  const branches = targets.map(
    (target, i) => `  ${i === 0 ? 'if' : 'elsif'} target_kind = '${target.scope}' then
    select array_remove(array[
      ${entriesOf(target).join(',\n      ')}
    ], null) into names from (select ${idsOf(target).join(', ')} from ${target.table} where ${target.columns[target.scope]} = target_id offset 0) t;`,
  );
  return `create or replace function app.relations_to(target_kind text, target_id uuid) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  names text[];
begin
  if target_id is null then return '{}'; end if;
${branches.join('\n')}
  end if;
  return coalesce(names, '{}');
end
$$;`;
}

function entriesOf(target: Target): string[] {
  const rows = relations.flatMap((relation) => {
    const anchor = anchors[relation][target.scope];
    const column = anchor && target.columns[anchor.column];
    if (anchor === undefined || column === undefined) return [];
    return [entry(relation, `t.${column}`, anchor.list)];
  });
  return [...rows, ...conditionsOf(target)];
}

/** The target's ids, written out once: what is kept of the viewer is text, and looking for one text in another is cheap. */
function idsOf({ columns }: Target): string[] {
  return [...new Set(Object.values(columns))].map((column) => `${column}::text as ${column}`);
}

/** Every list of ids has its ids whole and apart from each other, so a text found in it is one of them. */
function entry(name: string, column: string, list: string): string {
  const setting = /^app\.held\('(\w+)'\)$/.exec(list)?.[1];
  const found =
    setting === undefined
      ? `${column}::uuid = any (${list}) or app.is_led(${column}::uuid)`
      : `strpos(current_setting('app.held_${setting}', true), ${column}) > 0`;
  return `case when ${found} then '${name}' end`;
}

const untilDecided = ['responsible_on_team', 'responsible_outside_team', 'break_the_glass'] as const;

/** The conditions some reaches ask for besides the relation. */
function conditionsOf(target: Target): string[] {
  if (target.scope === 'run' || target.scope === 'authority') return [];
  if (target.scope === 'citizen') {
    // A referral about to be sent has no answer: at the citizen the condition holds with the relation.
    return untilDecided.map((relation) =>
      entry(`${relation}:undecided`, 't.citizen_id', `app.held('${relation}_citizens')`),
    );
  }
  const undecided =
    target.scope === 'referral'
      ? untilDecided.map((relation) =>
          entry(`${relation}:undecided`, 't.id', `app.held('${relation}_undecided')`),
        )
      : [];
  return [...undecided, ...releasedConditions(target.scope, `t.${target.columns.referral}`)];
}

function releasedConditions(scope: Scope, course: string): string[] {
  return releasedCells(scope).map(({ relation, kind }) =>
    entry(`${relation}:released:${kind}`, course, `app.held('released_${kind}_to_${relation}')`),
  );
}

/** The cells that open "if released", of the kinds that are asked about at a scope. */
function releasedCells(scope: Scope): { readonly relation: Relation; readonly kind: RecordKind }[] {
  const kinds = recordKinds.filter((kind) => isAskedAt(`${kind}.read`, scope));
  return relations.flatMap((relation) =>
    kinds
      .filter((kind) => accessTable[relation][kind].read === 'released')
      .map((kind) => ({ relation, kind })),
  );
}

function isAskedAt(name: ActionName, scope: Scope): boolean {
  const { at }: Action = actions[name];
  return at.includes(scope);
}
