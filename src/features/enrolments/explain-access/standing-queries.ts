import type { Client } from 'pg';
import type { Held } from '../../../domain/access/locks.ts';
import type { PersonalPart } from '../../../domain/access/relation.ts';
import type { Scope } from '../../../domain/access/scope.ts';
import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';

/** One role an account can sign in as, and what the locks say it holds to a record in that role. */
export interface RoleStanding {
  /** The title and the house, or the personal part; `undefined` for the citizen themself. */
  readonly role: string | undefined;
  readonly organisation: OrganisationId | undefined;
  readonly held: ReadonlySet<Held>;
}

interface Role {
  readonly employment_id: string | null;
  readonly personal_part: PersonalPart | null;
  readonly organisation_id: OrganisationId | null;
  readonly role: string | null;
}

/**
 * What an account holds to a record on a day, role by role, as the doors themselves would say it: each role enters
 * in a transaction of its own, which is given up again. For whoever runs the machine; it reads no record.
 */
export async function standingsOf(
  administrator: Client,
  account: string,
  target: { readonly scope: Scope; readonly id: string },
  on: PlainDate,
): Promise<RoleStanding[]> {
  const { rows: roles } = await administrator.query<Role>(
    `select e.id as employment_id, null as personal_part, e.organisation_id, e.title_da || ', ' || o.name as role
       from employment e join organisation o on o.id = e.organisation_id
       where e.account_id = $1 and e.period @> $2::date
     union all
     select distinct null::uuid, n.part, null::uuid, n.part from network_person n
       where n.account_id = $1 and n.period @> $2::date
     union all
     select distinct null::uuid, null, null::uuid, null from citizen_account c where c.account_id = $1`,
    [account, on],
  );
  const standings: RoleStanding[] = [];
  for (const role of roles) {
    standings.push({
      role: role.role ?? undefined,
      organisation: role.organisation_id ?? undefined,
      held: await heldAs(administrator, account, role, target, on),
    });
  }
  return standings;
}

async function heldAs(
  administrator: Client,
  account: string,
  { employment_id, personal_part }: Role,
  { scope, id }: { readonly scope: Scope; readonly id: string },
  on: PlainDate,
): Promise<ReadonlySet<Held>> {
  await administrator.query('begin');
  try {
    await administrator.query('set local role fodfaeste_app');
    // A grant is measured by the hour; an explanation is given for noon.
    await administrator.query(`select app.enter($1, $2, $3, $4, $4::date + interval '12 hours')`, [
      account,
      employment_id,
      personal_part,
      on,
    ]);
    const { rows } = await administrator.query<{ held: Held[] }>('select app.relations_to($1, $2) as held', [
      scope,
      id,
    ]);
    return new Set(rows[0]?.held ?? []);
  } finally {
    await administrator.query('rollback');
  }
}
