import { CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely';

/** A value that is known now, or one that each asking of a fixed question names anew. */
export type Given<Value> = Value | RawBuilder<Value>;

/** Asks a question with these values. */
type Ask<Values, Row> = <Tables>(tables: Kysely<Tables>, values: Values) => Promise<readonly Row[]>;

/**
 * A question that is always worded the same, only its values differ: its words are put together once, and not at each
 * look at a page. What `value` stands for is filled in at each asking; a value that is asked for twice is sent once.
 */
export function fixedQuestion<Values extends object, Row>(
  word: (value: <Name extends keyof Values>(name: Name) => RawBuilder<Values[Name]>) => RawBuilder<Row>,
): Ask<Values, Row> {
  let worded: Worded | undefined;
  return async (tables, values) => {
    worded ??= sentOnce(word((name) => sql`${new Slot(name)}`).compile(tables));
    const filled = worded.parameters.map((one) => {
      return one instanceof Slot ? values[one.name as keyof Values] : one;
    });
    const { rows } = await tables.executeQuery<Row>(CompiledQuery.raw(worded.sql, filled));
    return rows;
  };
}

interface Worded {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The place of a value in the words. */
class Slot {
  readonly name: PropertyKey;

  constructor(name: PropertyKey) {
    this.name = name;
  }
}

/** The same words with each value in one place, however often they ask for it. */
function sentOnce({ sql: text, parameters }: Worded): Worded {
  const keyOf = (one: unknown): unknown => (one instanceof Slot ? one.name : one);
  const once = parameters.filter(
    (one, at) => parameters.findIndex((each) => keyOf(each) === keyOf(one)) === at,
  );
  const placeOf = (number: string): number =>
    once.findIndex((one) => keyOf(one) === keyOf(parameters[Number(number) - 1])) + 1;
  return { sql: text.replace(/\$(\d+)/g, (_, number: string) => `$${placeOf(number)}`), parameters: once };
}
