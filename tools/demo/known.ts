import type { Client } from 'pg';

/** What has come of the lives so far: ids of what was begun, by citizen and run. */
export interface Known {
  readonly citizens: Map<number, string>;
  readonly referrals: Map<string, string>;
  readonly enrolments: Map<string, string>;
  /** How much was decided about the weeks of each course. */
  readonly decided: Map<string, number>;
  /** The group somebody planned last, until its register is taken. */
  readonly groups: Map<string, string>;
  readonly runs: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, Colleague>;
  readonly codes: ReadonlyMap<string, string>;
}

/** Somebody at work, and their house. */
export interface Colleague {
  readonly account: string;
  readonly employment: string;
  readonly house: string;
}

/** Nothing has happened yet; runs, people and codes are there. */
export async function nobodyYet(administrator: Client, runs: ReadonlyMap<string, string>): Promise<Known> {
  const people = await administrator.query<{ staff_name: string } & Colleague>(
    'select staff_name, account_id as account, id as employment, organisation_id as house from employment',
  );
  const codes = await administrator.query<{ code: string; id: string }>('select code, id from code');
  return {
    citizens: new Map(),
    referrals: new Map(),
    enrolments: new Map(),
    decided: new Map(),
    groups: new Map(),
    runs,
    people: new Map(people.rows.map((colleague) => [colleague.staff_name, colleague])),
    codes: new Map(codes.rows.map(({ code, id }) => [code, id])),
  };
}

/** What must have been begun before it can be gone on with. */
export function begun<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const found = map.get(key);
  if (found === undefined) throw new Error(`nothing was begun under ${String(key)}`);
  return found;
}

export function courseOf(citizen: number, run: string): string {
  return `${citizen} ${run}`;
}
