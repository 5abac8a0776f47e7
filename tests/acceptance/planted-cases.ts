import { columnClasses } from '../../database/column-classes.ts';
import { type Chance, chance } from '../policies/world/chance.ts';
import type { Browsing } from './browsing.ts';
import { harvest } from './every-address-harvest.ts';
import { columnsOf } from './planted-words-allowed.ts';
import { type PlantedHouse, valueAround, type Who, wordless } from './planted-words-house.ts';

/** What many cases came to: answers read, words planted, and each word found where nobody may tell it. */
export interface Cases {
  readonly cases: number;
  readonly words: number;
  readonly responses: number;
  readonly leaks: readonly string[];
  /** Who met which column, as the table has it: without these nothing was read. */
  readonly met: ReadonlySet<string>;
}

/** Somebody from outside who is around a citizen: by what they are, and whom they stand to. */
interface Outsider {
  readonly relation: string;
  readonly citizen: string;
  readonly browsing: Browsing;
  readonly addresses: readonly string[];
  readonly forms: readonly string[];
}

const around: Readonly<Partial<Record<Who, string>>> = {
  inge: 'relative',
  mads: 'volunteer_mentor',
  kirsten: 'company_contact',
};

/** Every column of a table that names a citizen in which health, benefits or the past may stand, and a word can. */
const columnsToPlant = Object.entries(columnClasses)
  .filter(([, columns]) => 'citizen_id' in columns)
  .flatMap(([table, columns]) => Object.entries(columns).map(([column, kind]) => ({ table, column, kind })))
  .filter(({ table, column, kind }) => kind === 'special' && !wordless.includes(`${table}.${column}`));

/**
 * Case by case: somebody from outside, a citizen they are around, new words in every column about the citizen in which
 * health, benefits or the past may stand – bare, within a sentence, or among marks that a page must not believe – and
 * then every page and every form sent empty that a relative, a volunteer mentor, a contact at a company or a school, or
 * a workplace by its link has. A page holds a word only where the published table opens its column to them.
 */
export async function runCases(house: PlantedHouse, count: number, seed: number): Promise<Cases> {
  const luck = chance(seed);
  const types = await readTypes(house);
  const outsiders = [...(await peopleAround(house)), ...(await workplaces(house))];
  const relations = [...new Set(outsiders.map((one) => one.relation))];
  const leaks: string[] = [];
  const met = new Set<string>();
  let [words, responses] = [0, 0];
  for (let nth = 0; nth < count; nth += 1) {
    const relation = luck.one(relations);
    const those = outsiders.filter((one) => one.relation === relation);
    const { citizen, browsing, addresses, forms } = luck.one(those);
    const planted = await plantAnew(house, types, citizen, nth, luck);
    const open = columnsOf(relation);
    words += planted.size;
    const asked = [
      ...addresses.map((address) => [address, () => browsing.get(address)] as const),
      ...forms.map((address) => [address, () => browsing.post(address, {})] as const),
    ];
    for (const [address, ask] of asked) {
      const { html, location, headers } = await ask();
      responses += 1;
      for (const [word] of `${html} ${location} ${[...headers].join(' ')}`.matchAll(/plq[0-9a-f]{8}/g)) {
        // A word of an earlier case may be of somebody whom this one is not around.
        const column = planted.get(word) ?? 'somebody else';
        if (open.has(column)) met.add(`${relation} ${column}`);
        else leaks.push(`${column} to a ${relation} at ${address} (${word})`);
      }
    }
  }
  return { cases: count, words, responses, leaks, met };
}

async function peopleAround({ world, viewerOf, browseDemo }: PlantedHouse): Promise<Outsider[]> {
  const found: Outsider[] = [];
  for (const [who, relation] of Object.entries(around) as [Who, string][]) {
    const viewer = viewerOf(who);
    const citizen = world.network_person.find(({ account_id }) => account_id === viewer.account)?.citizen_id;
    const browsing = await browseDemo(who);
    found.push({ relation, citizen: citizen ?? '', ...(await placesOf(browsing)) });
  }
  return found;
}

/** Each course's workplace has a link, and the citizen has said yes to what it shows; half have not said theirs yet. */
async function workplaces({ database: { administrator }, browseAs }: PlantedHouse): Promise<Outsider[]> {
  const course = 'authority_id, enrolment_id, citizen_id, run_id, referral_id, placement_id';
  await administrator.query(
    `insert into placement_acceptance (${course}, id, agreement_id, party, way, accepted_on, recorded_by)
     select ${course}, gen_random_uuid(), id, 'citizen', 'own_page', '2026-11-01', recorded_by from placement_agreement`,
  );
  for (const said of ['placement_acceptance', 'placement_evaluation'])
    await administrator.query(
      `delete from ${said} where party = 'employer' and placement_id::text ~ '[0-7]$'`,
    );
  await administrator.query('insert into account (id) select md5(id::text)::uuid from placement_agreement');
  const { rows } = await administrator.query<{ id: string; citizen: string }>(
    `insert into placement_link (${course}, id, made_on, recorded_by)
     select ${course}, md5(id::text)::uuid, '2026-11-01', recorded_by from placement_agreement
     returning id, citizen_id as citizen`,
  );
  const found: Outsider[] = [];
  for (const { id, citizen } of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const browsing = await browseAs(id, null, 'company_by_link');
    found.push({ relation: 'company_by_link', citizen, ...(await placesOf(browsing)) });
  }
  return found;
}

/** Every page they come to, and every form that asks for words: sent empty it answers, and changes nothing. */
async function placesOf(browsing: Browsing): Promise<Pick<Outsider, 'browsing' | 'addresses' | 'forms'>> {
  const { pages, forms } = await harvest(browsing);
  const asking = [...forms].filter((form) => /(new|yes|evaluation)$/.test(form));
  return { browsing, addresses: [...pages.keys()], forms: asking };
}

/** New words about a citizen: by each word, the column it stands in. */
async function plantAnew(
  { database: { administrator } }: PlantedHouse,
  types: ReadonlyMap<string, string>,
  citizen: string,
  nth: number,
  luck: Chance,
): Promise<ReadonlyMap<string, string>> {
  const planted = new Map<string, string>();
  const changes = columnsToPlant.flatMap(({ table, column }, at) => {
    const name = `${table}.${column}`;
    const word = `plq${(nth * 256 + at).toString(16).padStart(8, '0')}`;
    const text = administrator.escapeLiteral(luck.one(sentences)(word));
    const value = valueAround(name, types.get(name) ?? '', text);
    if (value === undefined) return [];
    planted.set(word, name);
    return [
      `update ${table} set ${column} = ${value} where citizen_id = '${citizen}' and ${column} is not null`,
    ];
  });
  await administrator.query(`begin; ${changes.join('; ')}; commit`);
  return planted;
}

/** As people write it, and as nobody should. */
const sentences: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => `${word}, og det har stået på i mange år. Sygedagpenge siden maj. ${word}`,
  (word) => `Dømt i 2019 & <b>${word}</b> "under medicin"`,
  (word) => `</textarea><p>${word}</p><!-- ${word}`,
  (word) => `${word.toUpperCase()} ${word}`,
];

async function readTypes({
  database: { administrator },
}: PlantedHouse): Promise<ReadonlyMap<string, string>> {
  const { rows } = await administrator.query<{ name: string; type: string }>(
    `select table_name || '.' || column_name as name, data_type as type
     from information_schema.columns where table_schema = 'public'`,
  );
  return new Map(rows.map(({ name, type }) => [name, type]));
}
