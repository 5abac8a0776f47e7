/** A line's place in its section. */
export interface Placed {
  readonly id: string;
  readonly position: number;
}

/**
 * The new places after a line has gone one step up or down among the lines of its section, given in their order. Lines
 * are counted anew from 1, so equal places right themselves. Empty when there is nowhere to go.
 */
export function moveLine(lines: readonly Placed[], id: string, way: 'up' | 'down'): readonly Placed[] {
  const at = lines.findIndex((line) => line.id === id);
  const to = way === 'up' ? at - 1 : at + 1;
  const [moved, other] = [lines[at], lines[to]];
  if (at < 0 || moved === undefined || other === undefined) return [];
  return lines
    .with(at, other)
    .with(to, moved)
    .map((line, place) => ({ id: line.id, position: place + 1 }));
}
