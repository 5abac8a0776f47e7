import { randomUUID } from 'node:crypto';
import type { Phase } from '../../src/domain/programme/definition.ts';
import type { DemoHouse } from './demo-house.ts';

/** What one course's model is given that the demo's own does not have. */
interface OwnModel {
  readonly main?: Partial<Phase>;
  readonly aftercare?: Partial<Phase>;
  readonly closingDocuments?: readonly unknown[];
  /** The programme that this one is added to. */
  readonly host?: { readonly programme: string };
}

/** Gives the course of somebody a model of its own, made from the one it has; answers the course's id. */
export async function giveModel({ database }: DemoHouse, callName: string, model: OwnModel): Promise<string> {
  const { administrator } = database;
  const { rows } = await administrator.query<{ id: string; programme_id: string; definition: Stored }>(
    `select e.id, v.programme_id, v.definition
     from enrolment e join programme_version v on v.id = e.programme_version_id
       join citizen_call_name n on n.citizen_id = e.citizen_id
     where n.call_name = $1`,
    [callName],
  );
  const [found] = rows;
  if (found === undefined) throw new Error(`${callName} has no course`);
  const { definition, programme_id } = found;
  const phases = definition.phases.map((phase) => ({ ...phase, ...model[phase.kind] }));
  const closingDocuments = model.closingDocuments ?? definition.closingDocuments;
  const version = randomUUID();
  await administrator.query(
    `insert into programme_version (id, programme_id, number, definition, published_on)
     select $1, $2, n.next, jsonb_set($3::jsonb, '{version}', to_jsonb(n.next)), '2026-01-01'
     from (select max(number) + 1 as next from programme_version where programme_id = $2) n`,
    [
      version,
      programme_id,
      JSON.stringify({
        ...definition,
        phases,
        closingDocuments,
        ...(model.host ? { host: model.host } : {}),
      }),
    ],
  );
  await administrator.query('update enrolment set programme_version_id = $1 where id = $2', [
    version,
    found.id,
  ]);
  return found.id;
}

interface Stored {
  readonly phases: readonly { readonly kind: 'main' | 'aftercare' }[];
  readonly closingDocuments: readonly unknown[];
}
