/**
 * Kinds of work, by their codes in the list `work-kinds`, that are placements: the municipality puts somebody there and
 * the benefit goes on, or is paid as a subsidy. Every other kind is a job. The same codes stand in the list of offers,
 * too: ask with codes of `work-kinds` only.
 */
const placementKinds: readonly string[] = ['virksomhedspraktik', 'loentilskud', 'virksomhedscenter'];

/** Whether a kind of work is a placement or a job. */
export function isPlacementKind(code: string): boolean {
  return placementKinds.includes(code);
}

/** Of some kinds of work those that a placement, or a job, can be of. */
export function kindsOffered<Kind extends { readonly code: string }>(
  kinds: readonly Kind[],
  as: 'placement' | 'work',
): readonly Kind[] {
  return kinds.filter(({ code }) => isPlacementKind(code) === (as === 'placement'));
}
