/** The authority an act belongs to: none, where it was done at a table of several. */
export function onlyAuthority(people: readonly { readonly authority: string }[]): string | undefined {
  const [first, ...rest] = people;
  return rest.every(({ authority }) => authority === first?.authority) ? first?.authority : undefined;
}
