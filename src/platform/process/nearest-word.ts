/** The one of the known words that a mistyped one lies nearest to, or `undefined` when none is near. */
export function nearestTo(typed: string, known: readonly string[]): string | undefined {
  const judged = known
    .map((word) => ({ word, apart: changesBetween(typed, word) }))
    .sort((a, b) => a.apart - b.apart);
  const [best] = judged;
  return best !== undefined && best.apart <= Math.max(2, typed.length / 2) ? best.word : undefined;
}

/** How many letters to add, leave out or change (Levenshtein). */
function changesBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
