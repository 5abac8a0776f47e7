import type pg from 'pg';
import { v7 as newId } from 'uuid';
import { addMonths, type PlainDate } from '../../domain/kernel/plain-date.ts';
import { judgeRecord } from '../../domain/retention/judge-record.ts';
import { type RetentionRule, ruleOn } from '../../domain/retention/retention-rule.ts';
import { asAdministrator } from '../../platform/database/as-administrator.ts';
import { tablesInOrder } from '../../platform/database/backup/backup-tables.ts';
import {
  countExtracts,
  countLooks,
  countOwnNotes,
  countPayloads,
  type House,
  readHouses,
  readRecordsToJudge,
} from './erasure-queries.ts';
import {
  asEraser,
  type ErasureCount,
  eraseExtracts,
  eraseLooks,
  eraseOwnNotes,
  erasePayloads,
  eraseRecord,
  eraseRemains,
  recordTables,
  saveRun,
} from './erasure-repository.ts';

interface Run {
  readonly rules: readonly RetentionRule[];
  readonly today: PlainDate;
  /** Only count what would be erased. */
  readonly isDry: boolean;
}

/**
 * Erases what has been kept long enough, each record in a transaction of its own, and writes down how much, in which
 * house, by which rule. A run that is broken off has erased whole records only; the next one goes on.
 */
export async function runErasure(
  administrator: pg.ClientConfig,
  run: Run,
  tell: (done: number, of: number) => void,
): Promise<readonly ErasureCount[]> {
  return asAdministrator(administrator, async (client) => {
    const houses = await asEraser(client, () => readHouses(client));
    const counts = [...(await records(client, houses, run, tell))];
    for (const house of houses) counts.push(...(await byAge(client, house, run)));
    const terms = run.rules.filter(({ kind }) => kind === 'read_log').map(({ months }) => months);
    await asEraser(client, async () => {
      if (!run.isDry && terms.length > 0)
        await eraseRemains(client, dayBefore(Math.max(...terms), run.today));
      await saveRun(client, { id: newId(), on: run.today, isDry: run.isDry }, counts);
    });
    return counts;
  });
}

async function records(
  client: pg.Client,
  houses: readonly House[],
  { rules, today, isDry }: Run,
  tell: (done: number, of: number) => void,
): Promise<readonly ErasureCount[]> {
  const tables = recordTables(await tablesInOrder(client));
  const judged = await asEraser(client, () => readRecordsToJudge(client, today));
  const due = judged.filter((record) => judgeRecord(record, rules, today) === 'due');
  for (const [at, record] of (isDry ? [] : due).entries()) {
    await asEraser(client, () => eraseRecord(client, tables, record));
    tell(at + 1, due.length);
  }
  return houses.flatMap(({ id, kind }): ErasureCount[] => {
    const rule = ruleOn(rules, 'record', kind, today);
    const here = due.filter(({ authority }) => authority === id).length;
    if (rule === undefined || here === 0) return [];
    return [{ house: id, kind: 'record', months: rule.months, due: here, erased: isDry ? 0 : here }];
  });
}

const kindsByAge = {
  own_note: { count: countOwnNotes, erase: eraseOwnNotes },
  event_payload: { count: countPayloads, erase: erasePayloads },
  read_log: { count: countLooks, erase: eraseLooks },
  extract: { count: countExtracts, erase: eraseExtracts },
} as const;

async function byAge(client: pg.Client, house: House, { rules, today, isDry }: Run): Promise<ErasureCount[]> {
  const counts: ErasureCount[] = [];
  for (const kind of ['own_note', 'event_payload', 'read_log', 'extract'] as const) {
    const rule = ruleOn(rules, kind, house.kind, today);
    if (rule === undefined) continue;
    const before = dayBefore(rule.months, today);
    const { count, erase } = kindsByAge[kind];
    const [due, erased] = await asEraser(client, async () => [
      await count(client, house.id, before),
      isDry ? 0 : await erase(client, house.id, before),
    ]);
    if (due > 0) counts.push({ house: house.id, kind, months: rule.months, due, erased });
  }
  return counts;
}

/** What lies before this day has been kept for so many whole months and a day. */
function dayBefore(months: number, today: PlainDate): PlainDate {
  return addMonths(today, -months);
}
