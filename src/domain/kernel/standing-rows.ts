/** A row of what only grows: a correction is a row of its own that takes another's place. */
export interface GrowingRow {
  readonly id: string;
  readonly replaces: string | undefined;
}

/** Rows nothing has taken the place of, each with what stood before it, the latest first. */
export function standingRows<Row extends GrowingRow>(
  rows: readonly Row[],
): readonly { readonly row: Row; readonly before: readonly Row[] }[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const replaced = new Set(rows.flatMap(({ replaces }) => replaces ?? []));
  const historyOf = ({ replaces }: Row): readonly Row[] => {
    const before = replaces === undefined ? undefined : byId.get(replaces);
    return before === undefined ? [] : [before, ...historyOf(before)];
  };
  return rows.filter(({ id }) => !replaced.has(id)).map((row) => ({ row, before: historyOf(row) }));
}
