import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../database/row-types.ts';
import type { CodeId, CodeList, CodePeriod, Verification } from '../../domain/code-list/code-list.ts';
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Visit } from '../access/index.ts';

/** One list: what it is called, and what is expected of the law and is not law yet. */
export interface CodeSystem {
  readonly key: string;
  readonly title: string;
  readonly source: string;
  readonly expected: string | undefined;
}

/** A list among the others. */
export interface SystemInList extends CodeSystem {
  /** How many codes are valid today, and how many periods nobody has verified yet. */
  readonly valid: number;
  readonly toVerify: number;
}

interface SystemRow {
  readonly key: string;
  readonly title_da: string;
  readonly title_en: string;
  readonly source: string;
  readonly expected_da: string | null;
  readonly expected_en: string | null;
}

/** Every list, by its name. */
export async function readSystems({ tables, today, language }: Visit): Promise<readonly SystemInList[]> {
  const { rows } = await sql<SystemRow & { valid: number; to_verify: number }>`
    select s.*, count(p.id) filter (where p.period @> ${today}::date)::int as valid,
           count(p.id) filter (where p.verified = 'verify')::int as to_verify
    from code_system s left join code_period p on p.system_key = s.key
    group by s.key
  `.execute(tables);
  const order = new Intl.Collator(language);
  return rows
    .map((row) => ({ ...systemOf(row, language), valid: row.valid, toVerify: row.to_verify }))
    .toSorted((one, other) => order.compare(one.title, other.title));
}

/** One list's own facts; `undefined` when there is no such list. */
export async function readSystem({ tables, language }: Visit, key: string): Promise<CodeSystem | undefined> {
  const row = await tables.selectFrom('code_system').selectAll().where('key', '=', key).executeTakeFirst();
  return row && systemOf(row, language);
}

function systemOf(row: SystemRow, language: Visit['language']): CodeSystem {
  const danish = language === 'da';
  return {
    key: row.key,
    title: danish ? row.title_da : row.title_en,
    source: row.source,
    expected: (danish ? row.expected_da : row.expected_en) ?? undefined,
  };
}

interface PeriodRow {
  readonly id: CodeId;
  readonly code: string;
  readonly first: PlainDate | null;
  readonly after_last: PlainDate | null;
  readonly wording_da: string;
  readonly wording_en: string;
  readonly legal_reference: string;
  readonly source: string;
  readonly verified: Verification;
  readonly successor: string | null;
}

/** Every code of a list with every period it ever had; ask `codesOn`, `wordingOn` or `judgeCode` about it. */
export async function readCodes(tables: Kysely<Tables>, system: string): Promise<CodeList> {
  const { rows } = await sql<PeriodRow>`
    select c.id, c.code, lower(p.period) as first, upper(p.period) as after_last, p.wording_da, p.wording_en,
           p.legal_reference, p.source, p.verified, s.code as successor
    from code c
      left join code_period p on p.code_id = c.id
      left join code s on s.id = p.successor_id
    where c.system_key = ${system}
    order by c.code, lower(p.period)
  `.execute(tables);
  const periods = Map.groupBy(rows, ({ id }) => id);
  return [...periods].map(([id, own]) => ({
    id,
    code: own[0]?.code ?? '',
    periods: own.flatMap((row) => (row.first === null ? [] : [periodOf(row, row.first)])),
  }));
}

function periodOf(row: PeriodRow, from: PlainDate): CodePeriod {
  return {
    period: { from, to: row.after_last === null ? undefined : addDays(row.after_last, -1) },
    wording: { da: row.wording_da, en: row.wording_en },
    legalReference: row.legal_reference,
    source: row.source,
    verified: row.verified,
    successor: row.successor ?? undefined,
  };
}
