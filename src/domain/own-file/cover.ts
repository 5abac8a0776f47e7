import type { Stretch } from './mark-passages.ts';

/** What stands where words were covered; of one length, so that it tells nothing about them. */
export const coverSign = '[…]';

/** A text with some stretches covered; those that meet or overlap become one. Stretches outside the text are ignored. */
export function cover(words: string, stretches: readonly Stretch[]): string {
  let [text, at] = ['', 0];
  for (const { from, to } of joined(stretches, words.length)) {
    text += words.slice(at, from) + coverSign;
    at = to;
  }
  return text + words.slice(at);
}

/** Every place where some words stand, whatever their case; none when there is nothing to look for. */
export function placesOf(sought: string, words: string): Stretch[] {
  const wanted = sought.trim();
  if (wanted === '') return [];
  const escaped = wanted.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+');
  return [...words.matchAll(new RegExp(escaped, 'giu'))].map(({ index, 0: text }) => ({
    from: index,
    to: index + text.length,
  }));
}

function joined(stretches: readonly Stretch[], length: number): Stretch[] {
  const inOrder = stretches
    .filter(({ from, to }) => from >= 0 && to <= length && from < to)
    .toSorted((a, b) => a.from - b.from);
  const whole: Stretch[] = [];
  for (const next of inOrder) {
    const last = whole.at(-1);
    if (last === undefined || next.from > last.to) whole.push(next);
    else whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
  }
  return whole;
}
