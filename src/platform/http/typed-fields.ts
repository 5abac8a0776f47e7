/** What somebody typed, field by field: always text, never missing. */
export interface TypedFields {
  /** The text of a field; the empty text when it was left out. */
  text(name: string): string;
  /** Every value of a field that may come several times. */
  all(name: string): readonly string[];
  /** Everything that was written in words of one's own: texts with a blank in them that name no record. */
  words(): readonly string[];
  /** Every text with its field's name, in the order of the form. */
  entries(): [name: string, text: string][];
  /** A file that was chosen; `undefined` when none was, or an empty one. */
  file(name: string): File | undefined;
}

/** Reads a posted form, or what stands behind an address's question mark. */
export function typedFields(form: FormData | URLSearchParams): TypedFields {
  const all = (name: string): string[] => form.getAll(name).filter((value) => typeof value === 'string');
  const file = (name: string): File | undefined =>
    form.getAll(name).find((value) => value instanceof File && value.size > 0) as File | undefined;
  const words = (): string[] =>
    [...form.values()].filter((value) => typeof value === 'string' && isWords(value)) as string[];
  const entries = (): [string, string][] =>
    [...form].filter((one): one is [string, string] => typeof one[1] === 'string');
  return { text: (name) => all(name)[0] ?? '', all, words, entries, file };
}

export const noFields: TypedFields = typedFields(new URLSearchParams());

function isWords(text: string): boolean {
  return /\S\s+\S/.test(text) && !/[0-9a-f]{8}-[0-9a-f]{4}-/.test(text);
}
