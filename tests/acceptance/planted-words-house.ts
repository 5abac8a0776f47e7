import { before } from 'node:test';
import type { Client } from 'pg';
import { columnClasses } from '../../database/column-classes.ts';
import type { Tables } from '../../database/row-types.ts';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { worldDay, worldMoment } from '../policies/world/populate.ts';
import { emptyWorld, tableOrder, type World, type WorldViewer } from '../policies/world/world.ts';
import { type DemoHouse, demoButtons, demoHouse } from './demo-house.ts';
import { fillEmptyTables } from './planted-words-rows.ts';

export type Who = keyof typeof demoButtons;
type Row = Readonly<Record<string, unknown>>;

/** A word that stands in one column of one row, and nowhere else. */
export interface Planted {
  /** As `table.column`. */
  readonly column: string;
  readonly row: Row;
}

/** The demo with a word of its own in every column in which something about a person may stand. */
export interface PlantedHouse extends DemoHouse {
  /** The same rows in memory, for the oracle. */
  readonly world: World;
  viewerOf(who: Who): WorldViewer;
  /** Every planted word that stands in a text, with where it was planted. */
  wordsIn(text: string): ReadonlyMap<string, Planted>;
  /** Every planted word, by where it was planted. */
  readonly planted: ReadonlyMap<string, Planted>;
}

/** Every column that points to who somebody is, or in which health may stand, as `table.column`. */
export const tellingColumns: readonly string[] = Object.entries(columnClasses).flatMap(([table, columns]) =>
  Object.entries(columns)
    .filter(([, kind]) => kind === 'special' || kind === 'identifying')
    .map(([column]) => `${table}.${column}`),
);

/**
 * Columns that cannot hold a word, because they hold one of a few codes, a hash, an account or what is sealed: the rows they stand in
 * are told of, or not, as a whole.
 */
export const wordless: readonly string[] = [
  // Why somebody did not come: one of four codes.
  'absence_reason.reason',
  'citizen_account.account_id',
  'citizen_identity.cpr_hash',
  'citizen_protection.kind',
  // Sealed under a key of its writer's: no word can stand in it.
  'extract_secret.inner_key',
  'extract_secret.outer_key',
  'kept_text.sealed',
  'list_on_its_way.sealed',
  'referral_criterion.found',
  'referral_criterion.judged',
  // What kind of fact, and which code.
  'work_fact.fact_kind',
  'work_fact.code_id',
  'work_fact.extent',
  'benefit_fact.fact_kind',
  'benefit_fact.code_id',
  'benefit_fact.decided_for',
  'other_fact.fact_kind',
  'other_fact.no_longer',
  // Why there is no answer, who helped, and what an answer came to: codes and numbers.
  'wave_outcome.reason',
  'wave_outcome.helped',
  'score.value',
  'score.answered',
  'score.reason',
  'side_score.value',
  'side_score.answered',
  'side_score.reason',
  'told_total.value',
  // What must be different at work: keys of a closed list.
  'work_wish.needs',
  // A key that must be one of the definition's.
  'referral_amendment.fact_key',
];

// A year of birth, and no part of an id.
const seen = /plt[0-9a-f]{6}|\b610181-?00\d\d\b|(?<!-)\b18[89]\d\b/gi;

export function plantedHouse(): () => PlantedHouse {
  const demo = demoHouse(worldDay);
  let house: PlantedHouse | undefined;
  before(async () => {
    const { database, keys, moveToInstant } = demo();
    const { administrator } = database;
    moveToInstant(new Date(worldMoment));
    await fillEmptyTables(administrator);
    await plant(administrator, keys);
    const world = await readWorld(administrator);
    const planted = plantedIn(world);
    house = {
      ...demo(),
      world,
      planted,
      viewerOf: (who) => viewerAt(world, demoButtons[who]),
      wordsIn: (text) => {
        const words = [...text.matchAll(seen)].map(([word]) => word.replace('-', '').toLowerCase());
        return new Map(words.flatMap((word) => pair(word, planted.get(word))));
      },
    };
  });
  return () => house ?? failBefore();
}

function failBefore(): never {
  throw new Error('the house stands once the first test has begun');
}

function pair(word: string, found: Planted | undefined): [string, Planted][] {
  return found === undefined ? [] : [[word, found]];
}

/** Where a document stands around the word, as pages read it. */
const documents: Readonly<Record<string, (word: string) => string>> = {
  'event_payload.payload': (word) => `jsonb_build_object('word', ${word})`,
  'referral_draft.typed': (word) => `jsonb_build_object('grounds', ${word})`,
  'response_draft.answers': (word) => `jsonb_build_object('said', ${word})`,
  'response.answers': (word) => `jsonb_build_object('said', ${word})`,
  'side_response.answers': (word) => `jsonb_build_object('said', ${word})`,
  'alarm.answer': (word) => `to_jsonb(${word}::text)`,
  'run_draft.answers': (word) => `jsonb_build_object('name', ${word})`,
};

async function plant(administrator: Client, keys: DemoHouse['keys']): Promise<void> {
  const { rows } = await administrator.query<{ table: string; column: string; type: string }>(
    `select table_name as table, column_name as column, data_type as type
     from information_schema.columns where table_schema = 'public'`,
  );
  await administrator.query('create temporary sequence word start 1');
  const word = `'plt' || lpad(to_hex(nextval('word')), 6, '0')`;
  for (const { table, column, type } of rows) {
    const name = `${table}.${column}`;
    if (!tellingColumns.includes(name) || wordless.includes(name)) continue;
    const value = valueAround(name, type, word);
    if (value !== undefined)
      await administrator.query(`update ${table} set ${column} = ${value} where ${column} is not null`);
  }
  await plantNumbers(administrator, keys);
}

/** What a column holds so that a word stands in it, as SQL; `undefined` for one that can hold none. */
export function valueAround(column: string, type: string, word: string): string | undefined {
  return documents[column]?.(word) ?? plantedValue(type, word);
}

function plantedValue(type: string, word: string): string | undefined {
  if (type === 'text') return word;
  if (type === 'ARRAY') return `array[${word}]`;
  if (type === 'jsonb') return `to_jsonb(${word}::text)`;
  if (type === 'bytea') return `convert_to(${word}, 'UTF8')`;
  return undefined;
}

/** A number and a year of birth for each citizen: numbers that nobody has, and years in which nobody alive was born. */
async function plantNumbers(administrator: Client, keys: DemoHouse['keys']): Promise<void> {
  const { rows } = await administrator.query<{ citizen_id: string }>(
    'select citizen_id from citizen_identity order by citizen_id',
  );
  for (const [at, { citizen_id }] of rows.entries())
    await administrator.query(
      'update citizen_identity set cpr_encrypted = $2, born_on = $3 where citizen_id = $1',
      [citizen_id, keys.encrypt('cpr', numberOf(at)), `${1899 - at}-03-05`],
    );
}

function numberOf(at: number): string {
  return `6101810${String(at).padStart(3, '0')}`;
}

/** The rows as the oracle reasons over them: days and periods as text, instants as instants. */
async function readWorld(administrator: Client): Promise<World> {
  const world = emptyWorld() as unknown as Record<string, Row[]>;
  for (const table of tableOrder) {
    const { rows } = await administrator.query<{ row: Row }>(`select to_jsonb(t) as row from ${table} t`);
    world[table] = rows.map(({ row }) => withInstants(row));
  }
  return world as unknown as World;
}

function withInstants(row: Row): Row {
  const instants = ['starts_at', 'ends_at', 'ended_at'].filter((key) => typeof row[key] === 'string');
  return { ...row, ...Object.fromEntries(instants.map((key) => [key, new Date(String(row[key]))])) };
}

function plantedIn(world: World): Map<string, Planted> {
  const found = new Map<string, Planted>();
  for (const name of tellingColumns) {
    const [table = '', column = ''] = name.split('.');
    for (const row of world[table as keyof Tables] as unknown as Row[])
      for (const word of wordsOf(name, row[column])) found.set(word, { column: name, row });
  }
  const ordered = [...(world.citizen_identity as unknown as Row[])].toSorted((a, b) =>
    String(a['citizen_id']) < String(b['citizen_id']) ? -1 : 1,
  );
  for (const [at, row] of ordered.entries())
    found.set(numberOf(at), { column: 'citizen_identity.cpr_encrypted', row });
  return found;
}

function wordsOf(column: string, value: unknown): string[] {
  if (column === 'citizen_identity.born_on') return [String(value).slice(0, 4)];
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  const told = text.startsWith('\\x') ? Buffer.from(text.slice(2), 'hex').toString('utf8') : text;
  return told.match(/plt[0-9a-f]{6}/g) ?? [];
}

function viewerAt(world: World, position: number): WorldViewer {
  const role = world.demo_role.find((row) => row.position === position);
  const job = world.employment.find(({ id }) => id === role?.employment_id);
  return {
    account: role?.account_id ?? '',
    employment: role?.employment_id ?? null,
    organisation: job?.organisation_id ?? null,
    part: role?.personal_part ?? null,
  };
}

/** The day the house stands on. */
export const plantedDay = plainDate(worldDay);
