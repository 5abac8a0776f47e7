/** What somebody typed, field by field: always text, never missing. */
export interface TypedFields {
  /** The text of a field; the empty text when it was left out. */
  text(name: string): string;
  /** Every value of a field that may come several times. */
  all(name: string): readonly string[];
}

/** Reads a posted form. Files are not taken: nothing here asks for one. */
export function typedFields(form: FormData | URLSearchParams): TypedFields {
  const all = (name: string): string[] => form.getAll(name).filter((value) => typeof value === 'string');
  return { text: (name) => all(name)[0] ?? '', all };
}

export const noFields: TypedFields = typedFields(new URLSearchParams());
