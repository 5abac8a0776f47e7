const order = new Intl.Collator('da', { numeric: true });

/** Codes in the order people look for them: 2.5 before 2.12, and å last. */
export function inOrder<Coded extends { readonly code: string }>(codes: readonly Coded[]): Coded[] {
  return codes.toSorted((one, other) => order.compare(one.code, other.code));
}
