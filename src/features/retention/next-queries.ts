import { sql } from 'kysely';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { RecordsAlike } from '../../domain/retention/next-erasures.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { runNameIn } from '../programmes/index.ts';

/** Records of a house that are alike, and what the run they were in last is called. */
export interface RecordsOfRun extends RecordsAlike {
  readonly runName: string | undefined;
}

type Row = Omit<RecordsOfRun, 'lastDay' | 'run' | 'runName'> & {
  readonly lastDay: RecordsAlike['lastDay'] | null;
  readonly run: string | null;
  readonly runName: string | null;
  readonly programme: ProgrammeDefinition['name'] | null;
};

/** What the viewer's house keeps, in numbers; nothing where she does not review its log. */
export async function readRecordsKept(
  { tables, language }: EmployeeVisit,
  house: string,
): Promise<readonly RecordsOfRun[]> {
  const { rows } = await sql<Row>`
    select k.run_id as run, run.name as "runName", k.controller, k.last_day as "lastDay", k.journals,
           k.is_asked_for as "isAskedFor", k.records, v.definition -> 'name' as programme
    from app.records_kept(${house}) k
      left join run on run.id = k.run_id
      left join programme_version v on v.id = run.programme_version_id
  `.execute(tables);
  return rows.map(({ lastDay, run, runName, programme, ...row }) => ({
    ...row,
    lastDay: lastDay ?? undefined,
    run: run ?? undefined,
    runName:
      runName === null || programme === null ? undefined : runNameIn(runName, { name: programme }, language),
  }));
}

/** What a house is called and what kind of house it is. */
export async function readController(
  { tables }: EmployeeVisit,
  house: string,
): Promise<{ readonly name: string; readonly kind: string } | undefined> {
  return tables
    .selectFrom('organisation')
    .select(['name', 'kind'])
    .where('id', '=', house)
    .executeTakeFirst();
}
