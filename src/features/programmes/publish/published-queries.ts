import { sql } from 'kysely';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../../access/index.ts';

/** A published version in a list. */
export interface PublishedVersion {
  readonly id: string;
  readonly key: string;
  readonly number: number;
  readonly name: { readonly da: string; readonly en: string };
  readonly publishedOn: PlainDate;
  /** `undefined` where it came with the product. */
  readonly publishedBy: string | undefined;
  readonly runs: readonly { readonly id: string; readonly name: string }[];
}

/** Every published version, newest first within its programme. */
export async function readPublishedVersions({ tables }: EmployeeVisit): Promise<readonly PublishedVersion[]> {
  const { rows } = await sql<Omit<PublishedVersion, 'publishedBy'> & { readonly publishedBy: string | null }>`
    select v.id, p.key, v.number, v.definition -> 'name' as name, v.published_on as "publishedOn",
      (select e.staff_name from employment e where e.account_id = v.published_by
        order by lower(e.period) desc limit 1) as "publishedBy",
      (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name) order by r.name), '[]')
       from run r where r.programme_version_id = v.id) as runs
    from programme_version v join programme p on p.id = v.programme_id
    order by p.key, v.number desc
  `.execute(tables);
  return rows.map((row) => ({ ...row, publishedBy: row.publishedBy ?? undefined }));
}

/** The newest published version of a programme; `undefined` when none is. */
export function latestOf(versions: readonly PublishedVersion[], key: string): PublishedVersion | undefined {
  return versions.find((version) => version.key === key);
}
