/**
 * Stands in for node:test while mutants are tried: what a test file registers is gathered, and run here and now. A
 * process of its own for each mutant would cost a thousand times what a rule's tests do.
 */
type Body = (context: Context) => unknown;

interface Context {
  readonly name: string;
  test(name: string, ...rest: readonly unknown[]): Promise<void>;
  diagnostic(): void;
  after(): void;
}

let gathered: (() => Promise<void>)[] = [];

function contextOf(name: string): Context {
  return {
    name,
    test: async (inner, ...rest) => void (await bodyOf(rest)?.(contextOf(inner))),
    diagnostic: () => {},
    after: () => {},
  };
}

function bodyOf(rest: readonly unknown[]): Body | undefined {
  return rest.find((one): one is Body => typeof one === 'function');
}

export function test(name: string, ...rest: readonly unknown[]): void {
  const body = bodyOf(rest);
  if (body !== undefined) gathered.push(async () => void (await body(contextOf(name))));
}

export function it(name: string, ...rest: readonly unknown[]): void {
  test(name, ...rest);
}

export function describe(name: string, ...rest: readonly unknown[]): void {
  bodyOf(rest)?.(contextOf(name));
}

export function before(body: () => unknown): void {
  gathered.push(async () => void (await body()));
}

/** Runs what was gathered since the last time, in its order. @throws what the first of them that fails throws */
export async function runGathered(): Promise<number> {
  const all = gathered;
  gathered = [];
  for (const one of all) await one();
  return all.length;
}
