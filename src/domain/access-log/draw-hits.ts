import { type Hit, patterns } from './pattern.ts';
import { seededChance, shuffled } from './seeded-chance.ts';

/**
 * As many hits as asked for, drawn so that no pattern crowds out another: one of each in turn, by chance within each.
 * The same seed draws the same ones. All hits when they are no more than asked for.
 */
export function drawHits<SomeHit extends Hit>(
  hits: readonly SomeHit[],
  size: number,
  seed: number,
): SomeHit[] {
  const draw = seededChance(seed);
  const queues = patterns.map((pattern) =>
    shuffled(
      hits.filter(({ why }) => why.includes(pattern)),
      draw,
    ),
  );
  const drawn = new Set<SomeHit>();
  while (drawn.size < size && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      if (drawn.size < size) takeFresh(queue, drawn);
    }
  }
  return hits.filter((hit) => drawn.has(hit));
}

/** Takes the queue's next hit that has not been drawn through another pattern already. */
function takeFresh<SomeHit>(queue: SomeHit[], drawn: Set<SomeHit>): void {
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (drawn.has(next)) continue;
    drawn.add(next);
    return;
  }
}
