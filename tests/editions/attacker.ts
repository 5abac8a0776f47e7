/**
 * An attacker with all editions of a run in hand. Shares no line with the auditor: where that one looks for a second
 * world, this one solves. Unknown is how many people there are of each kind – traits and places together – and every
 * published cell is a linear equation over these whole numbers; a cell hidden as small is known to be small.
 */

/** A row of the system: the sum of some unknowns lies between two numbers. */
export interface Known {
  readonly of: readonly number[];
  readonly least: number;
  readonly most: number;
}

/** The least and the most that a sum of unknowns can be, when all is known; by linear programming over unknowns ≥ 0. */
export function rangeOf(sum: readonly number[], known: readonly Known[], unknowns: number): [number, number] {
  const most = maximum(sum, 1, known, unknowns);
  const least = -maximum(sum, -1, known, unknowns);
  return [Math.ceil(least - 1e-6), Math.floor(most + 1e-6)];
}

const big = 1e6;
const tiny = 1e-9;

/** The largest value of a weighted sum under the equations: the simplex method on a full table, with artificial unknowns. */
function maximum(sum: readonly number[], sign: 1 | -1, known: readonly Known[], unknowns: number): number {
  const rows = known.flatMap(({ of, least, most }) =>
    least === most ? [{ of, is: least }] : ranged(of, least, most),
  );
  const slacks = rows.filter((row) => 'slack' in row).length;
  const width = unknowns + slacks + rows.length;
  const table: Float64Array[] = [];
  let slackAt = unknowns;
  rows.forEach((row, at) => {
    const line = new Float64Array(width + 1);
    for (const unknown of row.of) line[unknown] = 1;
    if ('slack' in row) {
      line[slackAt] = row.slack as number;
      slackAt += 1;
    }
    line[unknowns + slacks + at] = 1;
    line[width] = row.is;
    table.push(line);
  });
  const basis = rows.map((_, at) => unknowns + slacks + at);
  const feasible = run(table, basis, width, (column) => (column >= unknowns + slacks ? -1 : 0), width);
  if (feasible < -1e-6) throw new Error('what was told cannot be: the attacker has the rules wrong');
  const weights = new Float64Array(width);
  for (const unknown of sum) weights[unknown] = sign;
  return run(table, basis, width, (column) => weights[column] ?? 0, unknowns + slacks);
}

function ranged(of: readonly number[], least: number, most: number) {
  return [
    ...(Number.isFinite(most) ? [{ of, is: most, slack: 1 }] : []),
    ...(least > 0 ? [{ of, is: least, slack: -1 }] : []),
  ];
}

/** Improves the table until nothing improves; columns from `allowed` on stay out. Bland's rule, so that it ends. */
function run(
  table: Float64Array[],
  basis: number[],
  width: number,
  worth: (column: number) => number,
  allowed: number,
): number {
  const gain = new Float64Array(width + 1);
  for (let column = 0; column <= width; column += 1) {
    gain[column] = column < width ? worth(column) : 0;
    table.forEach((line, at) => {
      gain[column] = (gain[column] ?? 0) - worth(basis[at] ?? 0) * (line[column] ?? 0);
    });
  }
  for (;;) {
    let enters = -1;
    for (let column = 0; column < allowed && enters < 0; column += 1)
      if ((gain[column] ?? 0) > tiny) enters = column;
    if (enters < 0) return -(gain[width] ?? 0);
    let leaves = -1;
    let best = Number.POSITIVE_INFINITY;
    table.forEach((line, at) => {
      const by = line[enters] ?? 0;
      if (by <= tiny) return;
      const ratio = (line[width] ?? 0) / by;
      if (ratio < best - tiny || (ratio < best + tiny && (basis[at] ?? 0) < (basis[leaves] ?? 0))) {
        best = ratio;
        leaves = at;
      }
    });
    if (leaves < 0) return big;
    pivot(table, gain, leaves, enters);
    basis[leaves] = enters;
  }
}

function pivot(table: Float64Array[], gain: Float64Array, leaves: number, enters: number): void {
  const line = table[leaves] as Float64Array;
  const by = line[enters] as number;
  for (let column = 0; column < line.length; column += 1) line[column] = (line[column] as number) / by;
  for (const other of [...table, gain]) {
    const times = other === line ? 0 : (other[enters] as number);
    if (times === 0) continue;
    for (let column = 0; column < line.length; column += 1)
      other[column] = (other[column] as number) - times * (line[column] as number);
  }
}
