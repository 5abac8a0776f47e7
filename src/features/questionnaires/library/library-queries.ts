import { sql } from 'kysely';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { readQuestionnaire } from '../../../domain/questionnaire/read-questionnaire.ts';
import type { StandingVersion } from '../../../domain/questionnaire/take-in.ts';
import type { EmployeeVisit } from '../../access/index.ts';

/** A version in the library. */
export interface LibraryVersion extends StandingVersion {
  readonly id: string;
  readonly publishedOn: PlainDate;
  /** Who read it in; `undefined` where it came with the product. */
  readonly publishedBy: string | undefined;
  /** Who ticked that the house may use it, and when. */
  readonly tick: { readonly by: string; readonly on: PlainDate } | undefined;
}

interface Row {
  readonly id: string;
  readonly definition: unknown;
  readonly origin: 'shipped' | 'imported';
  readonly publishedOn: PlainDate;
  readonly publishedBy: string | null;
  readonly tickedBy: string | null;
  readonly tickedOn: PlainDate | null;
}

/** Every version, newest first within its questionnaire; of one key only, where one is given. */
export async function readLibrary(
  { tables }: EmployeeVisit,
  key?: string,
): Promise<readonly LibraryVersion[]> {
  const { rows } = await sql<Row>`
    select v.id, v.definition, v.origin, v.published_on as "publishedOn", v.rights_ticked_on as "tickedOn",
      (select e.staff_name from employment e where e.account_id = v.published_by
        order by lower(e.period) desc limit 1) as "publishedBy",
      (select e.staff_name from employment e where e.account_id = v.rights_ticked_by
        order by lower(e.period) desc limit 1) as "tickedBy"
    from questionnaire_version v join questionnaire q on q.id = v.questionnaire_id
    where ${key ?? null}::text is null or q.key = ${key ?? null}
    order by q.key, v.number desc
  `.execute(tables);
  return rows.map(({ definition, publishedBy, tickedBy, tickedOn, ...row }) => ({
    ...row,
    questionnaire: kept(definition),
    publishedBy: publishedBy ?? undefined,
    tick: tickedOn === null ? undefined : { by: tickedBy ?? '', on: tickedOn },
  }));
}

function kept(definition: unknown): Questionnaire {
  const read = readQuestionnaire(definition);
  if (!read.ok) throw new Error('a questionnaire in the library cannot be read');
  return read.value;
}
