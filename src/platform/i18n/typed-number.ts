/**
 * Reads a number as people type it, with a comma or a point before the decimals and blanks where they like.
 * `undefined` where nothing was typed, `NaN` when it is no number.
 */
export function parseTypedNumber(text: string): number | undefined {
  const tight = text.replaceAll(/\s/g, '').replace(',', '.').replace('−', '-');
  if (tight === '') return undefined;
  return /^-?\d+(\.\d+)?$/.test(tight) ? Number(tight) : Number.NaN;
}

/** A number as it would be typed: with a comma. */
export function formatTypedNumber(value: number): string {
  return String(value).replace('.', ',');
}
