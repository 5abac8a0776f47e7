/**
 * Lets several readers go through one source together: a block is fetched when all of them have done with the one before,
 * so that no more than one is ever held.
 */
export function inStep<Row>(
  source: AsyncIterable<readonly Row[]>,
  readers: number,
): readonly AsyncGenerator<Row>[] {
  const blocks = source[Symbol.asyncIterator]();
  let waiting = 0;
  let turn = Promise.withResolvers<IteratorResult<readonly Row[]>>();
  const next = (): Promise<IteratorResult<readonly Row[]>> => {
    const mine = turn;
    waiting += 1;
    if (waiting === readers) {
      waiting = 0;
      turn = Promise.withResolvers();
      blocks.next().then(mine.resolve, mine.reject);
    }
    return mine.promise;
  };
  return Array.from({ length: readers }, async function* () {
    for (;;) {
      const block = await next();
      if (block.done) return;
      yield* block.value;
    }
  });
}
