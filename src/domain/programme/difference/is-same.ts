/** Whether two values of a definition say the same. A field that is left out and one that is unset are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((value, index) => isSame(value, other[index]))
    );
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  return fieldsOf(one, other).every((field) => isSame(one[field], other[field]));
}

/** A value with named fields. */
export type Fields = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of two values, those of the newer first. */
export function fieldsOf(older: Fields, newer: Fields): string[] {
  return [...new Set([...Object.keys(newer), ...Object.keys(older)])];
}
