import type { Kysely, RawBuilder } from 'kysely';
import pg from 'pg';
import { CopiedValues } from './copied-values.ts';

const connections = new WeakMap<object, pg.ClientBase>();

/** Remembers on which connection questions are asked, so that rows can be copied out on it. */
export function copiesOutOn(tables: object, client: pg.ClientBase): void {
  connections.set(tables, client);
}

/**
 * Hands over the values of the one column of a question, as bytes, one by one as they come: no text is made of them on
 * either side, and none is kept. While one is looked at the database waits, at the end of what the connection holds.
 *
 * @param question everything it asks for written into it: a copy takes no parameters
 * @throws what `take` throws, when the copy has ended
 */
export async function copyOut<Tables>(
  tables: Kysely<Tables>,
  question: RawBuilder<unknown>,
  take: (value: Buffer) => void,
): Promise<void> {
  const { sql, parameters } = question.compile(tables);
  const client = connections.get(tables);
  if (client === undefined) throw new Error('these tables know of no connection to copy on');
  if (parameters.length > 0) throw new Error('a copy takes no parameters');
  await new Promise<void>((resolve, reject) => {
    client.query(
      new CopyOut(`copy (${sql}) to stdout (format binary)`, take, (fault) =>
        fault === undefined ? resolve() : reject(fault),
      ),
    );
  });
}

/** A query of the driver's own that looks at what is copied; on a line with others, it waits its turn as they do. */
class CopyOut extends pg.Query {
  readonly #values = new CopiedValues();
  readonly #take: (value: Buffer) => void;
  #fault: { readonly of: unknown } | undefined;

  constructor(text: string, take: (value: Buffer) => void, ended: (fault: unknown) => void) {
    super(text, undefined, (fault: Error | null | undefined) => ended(fault ?? this.#fault?.of));
    this.#take = take;
  }

  /** Called by the driver, whose types do not know of it. What goes wrong here must not end the process. */
  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    if (this.#fault !== undefined) return;
    try {
      for (const value of this.#values.with(chunk)) this.#take(value);
    } catch (fault) {
      this.#fault = { of: fault };
    }
  }
}
