import type { Client } from 'pg';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ErasedKind } from '../../domain/retention/retention-rule.ts';
import { extractsBefore, ownNotesBefore, type RecordToJudge } from './erasure-queries.ts';

/** Who has looked is kept by a rule of its own, and what a citizen's row tells is only that a record was there. */
const keptApart = ['read_log_person', 'log_review_item', 'citizen'];

/** The tables of a citizen's record, each before those it refers to. */
export type RecordTables = readonly { readonly name: string; readonly hasId: boolean }[];

/** Asks for the order once a run; `inOrder` names every table after those it refers to. */
export function recordTables(
  inOrder: readonly { readonly name: string; readonly columns: readonly string[] }[],
): RecordTables {
  return inOrder
    .filter(({ name, columns }) => columns.includes('citizen_id') && !keptApart.includes(name))
    .map(({ name, columns }) => ({ name, hasId: columns.includes('id') }))
    .toReversed();
}

/** Works as the eraser, in one transaction. */
export async function asEraser<Value>(client: Client, work: () => Promise<Value>): Promise<Value> {
  await client.query('begin');
  try {
    await client.query('set local role fodfaeste_eraser');
    const value = await work();
    await client.query('commit');
    return value;
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  }
}

/**
 * Erases everything about a citizen at one authority: every row that names them, what acts on those rows held, meetings
 * nobody else took part in, and the ways in that lead nowhere else. Envelopes of events stay.
 */
export async function eraseRecord(
  client: Client,
  tables: RecordTables,
  { authority, citizen }: Pick<RecordToJudge, 'authority' | 'citizen'>,
): Promise<void> {
  const whose = [authority, citizen];
  const ids = tables
    .filter(({ hasId }) => hasId)
    .map(({ name }) => `select id from ${name} where authority_id = $1 and citizen_id = $2`);
  await client.query(
    `delete from event_payload where event_id in (
       select e.id from event e where e.subject_id in (select $2::uuid union ${ids.join(' union ')}))`,
    whose,
  );
  const sessions = await idsOf(
    client,
    `select session_id as id from attendance where authority_id = $1 and citizen_id = $2
     union select session_id from session_participant where authority_id = $1 and citizen_id = $2
     union select session_id from sign_up where authority_id = $1 and citizen_id = $2`,
    whose,
  );
  // Told by a yes that is erased with the record: then nothing is left to tell it by.
  const stories = await idsOf(
    client,
    `select story_id as id from story_about where authority_id = $1 and citizen_id = $2`,
    whose,
  );
  const accounts = await idsOf(
    client,
    `select account_id as id from citizen_account where authority_id = $1 and citizen_id = $2
     union select account_id from network_person where authority_id = $1 and citizen_id = $2 and account_id is not null`,
    whose,
  );
  for (const { name } of tables)
    await client.query(`delete from ${name} where authority_id = $1 and citizen_id = $2`, whose);
  await client.query('delete from story where id = any ($1)', [stories]);
  await client.query(
    `delete from session s where s.id = any ($1)
       and not exists (select from attendance where session_id = s.id)
       and not exists (select from session_participant where session_id = s.id)
       and not exists (select from sign_up where session_id = s.id)
       and not exists (select from shared_note where session_id = s.id)
       and not exists (select from access_grant where session_id = s.id)`,
    [sessions],
  );
  for (const table of ['account_identity', 'sign_in'])
    await client.query(
      `delete from ${table} w where w.account_id = any ($1)
         and not exists (select from citizen_account where account_id = w.account_id)
         and not exists (select from network_person where account_id = w.account_id)
         and not exists (select from employment where account_id = w.account_id)`,
      [accounts],
    );
}

/** Erases a house's own notes, with what was answered about them. */
export async function eraseOwnNotes(client: Client, house: string, before: PlainDate): Promise<number> {
  const notes = await idsOf(client, `select n.id from organisation_note n where ${ownNotesBefore}`, [
    house,
    before,
  ]);
  await client.query(
    `delete from file_answer_words w using file_answer a
     where a.authority_id = w.authority_id and a.id = w.file_answer_id and a.organisation_note_id = any ($1)`,
    [notes],
  );
  await client.query('delete from file_answer where organisation_note_id = any ($1)', [notes]);
  return changed(client, 'delete from organisation_note where id = any ($1)', [notes]);
}

/** Erases what acts held; that they were done stays. */
export async function erasePayloads(client: Client, house: string, before: PlainDate): Promise<number> {
  return changed(
    client,
    `delete from event_payload p using event e where e.id = p.event_id and e.authority_id = $1 and e.happened_on < $2`,
    [house, before],
  );
}

/** Erases who looked, with what a review said of it; that a review was held and signed stays. */
export async function eraseLooks(client: Client, house: string, before: PlainDate): Promise<number> {
  await client.query(
    `delete from log_review_item i using read_log l
     where l.id = i.read_log_id and i.authority_id = $1 and l.happened_on < $2`,
    [house, before],
  );
  return changed(
    client,
    `delete from read_log_person p using read_log l where l.id = p.read_log_id and p.authority_id = $1 and l.happened_on < $2`,
    [house, before],
  );
}

/** Erases the files of extracts, and what could still tell whose answers they were; that they were made stays. */
export async function eraseExtracts(client: Client, house: string, before: PlainDate): Promise<number> {
  const agreements = await idsOf(
    client,
    `select a.id from extract_agreement a where ${extractsBefore}
       and (exists (select from extract_secret s where s.agreement_id = a.id)
            or exists (select from extract_delivery d join extract_part p on p.authority_id = d.authority_id and p.id = d.id
                       where d.agreement_id = a.id))`,
    [house, before],
  );
  await client.query(
    `delete from extract_part p using extract_delivery d
     where d.authority_id = p.authority_id and d.id = p.id and d.agreement_id = any ($1)`,
    [agreements],
  );
  await client.query('delete from extract_secret where agreement_id = any ($1)', [agreements]);
  return agreements.length;
}

/** What is left when the log has gone too: looks at nobody, and records of nobody. */
export async function eraseRemains(client: Client, before: PlainDate): Promise<void> {
  await client.query(
    'delete from read_log l where l.happened_on < $1 and not exists (select from read_log_person where read_log_id = l.id)',
    [before],
  );
  await client.query(
    `delete from citizen c
     where not exists (select from citizen_identity i where i.authority_id = c.authority_id and i.citizen_id = c.id)
       and not exists (select from citizen_call_name n where n.authority_id = c.authority_id and n.citizen_id = c.id)
       and not exists (select from read_log_person p where p.authority_id = c.authority_id and p.citizen_id = c.id)
       and not exists (select from log_review_item i where i.authority_id = c.authority_id and i.citizen_id = c.id)`,
  );
}

/** One line of a run's report. */
export interface ErasureCount {
  readonly house: string;
  readonly kind: ErasedKind;
  readonly months: number;
  readonly due: number;
  readonly erased: number;
}

export async function saveRun(
  client: Client,
  run: { readonly id: string; readonly on: PlainDate; readonly isDry: boolean },
  counts: readonly ErasureCount[],
): Promise<void> {
  await client.query('insert into erasure_run (id, run_on, is_dry) values ($1, $2, $3)', [
    run.id,
    run.on,
    run.isDry,
  ]);
  for (const { house, kind, months, due, erased } of counts)
    await client.query(
      `insert into erasure_count (erasure_run_id, organisation_id, kind, months, due, erased) values ($1, $2, $3, $4, $5, $6)`,
      [run.id, house, kind, months, due, erased],
    );
}

async function idsOf(client: Client, asked: string, values: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(asked, [...values]);
  return rows.map(({ id }) => id);
}

async function changed(client: Client, statement: string, values: readonly unknown[]): Promise<number> {
  return (await client.query(statement, [...values])).rowCount ?? 0;
}
