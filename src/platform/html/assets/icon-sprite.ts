/**
 * Cuts a sprite down to the named symbols, in the order they are named.
 * Throws when the full sprite lacks one: a missing icon would otherwise be an empty square nobody notices.
 */
export function spriteOf(fullSprite: string, names: readonly string[]): string {
  const symbols = new Map<string, string>();
  for (const [symbol, id] of fullSprite.matchAll(/<symbol id="([^"]+)".*?<\/symbol>/gs)) {
    symbols.set(id ?? '', symbol);
  }
  return `<svg xmlns="http://www.w3.org/2000/svg">${names.map((name) => pick(symbols, name)).join('')}</svg>`;
}

function pick(symbols: ReadonlyMap<string, string>, name: string): string {
  const symbol = symbols.get(name);
  if (symbol === undefined) throw new Error(`no icon named ${name} in the design system's sprite`);
  return symbol;
}
