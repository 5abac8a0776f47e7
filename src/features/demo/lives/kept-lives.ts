/**
 * Lives as they are kept in a file: rows of the tables they were written to, with everything that differs from one
 * installation or week to another taken out of them. Days are counted from the file's own Monday, ids are numbers,
 * CPR numbers stand as they are and are sealed when they are laid: they are replacement numbers of nobody.
 */
export interface KeptLives {
  /** The Monday after which nothing in the file had happened. */
  readonly monday: string;
  /** What was there before: ids of the demo's own houses, people and runs, and codes by their list. */
  readonly known: readonly (string | readonly [list: string, code: string])[];
  /** How many ids were made on the way, from one day on: they are numbered after the known ones. */
  readonly made: readonly (readonly [day: number, ids: number])[];
  /** Parents before children. */
  readonly tables: readonly KeptTable[];
}

export interface KeptTable {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, kind: KeptKind])[];
  readonly rows: readonly (readonly KeptValue[])[];
}

/**
 * How a column is kept. `id`: its number. `day`: days from Monday. `days`: from a day up to, and without, another.
 * `instant`: the day, and seconds into it. `json`: with ids and days marked in it. `born`: a day that never moves.
 */
export type KeptKind = 'id' | 'day' | 'days' | 'instant' | 'json' | 'cpr' | 'born' | 'plain';

export type KeptValue =
  | string
  | number
  | boolean
  | null
  | readonly (number | null)[]
  | { readonly [key: string]: unknown };

/** Inside of JSON an id and a day stand as marked words. */
export const marked = {
  id: (number: number) => `#id ${number}#`,
  day: (days: number) => `#day ${days}#`,
  any: /#(id|day) (-?\d+)#/g,
} as const;
