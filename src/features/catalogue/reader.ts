/** Who asks: each is told the same facts, and how to ask in words of their own. */
export const readers = ['citizen', 'relative', 'gp', 'caseworker'] as const;

export type Reader = (typeof readers)[number];

/** Reads the address's `who`; `undefined` where nothing was chosen, or something we do not know. */
export function parseReader(text: string): Reader | undefined {
  return readers.find((reader) => reader === text);
}
