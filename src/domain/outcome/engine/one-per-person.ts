import type { CaseRow } from '../case-row.ts';
import { type Place, places } from '../place.ts';
import type { Verdict } from '../verdict.ts';

type Person = Pick<CaseRow, 'personKey'>;

/** A way with what a rule says of it. */
export interface Judged<Row extends Person = Person> {
  readonly row: Row;
  readonly verdict: Verdict;
}

/** Which of several ways of one person tells most: what was reached, then what may still be, then what was not. */
const order: readonly Place[] = [
  'met',
  'exit_to_work_or_education',
  'not_yet_possible',
  'not_met',
  ...places.filter(
    (place) => !['met', 'exit_to_work_or_education', 'not_yet_possible', 'not_met'].includes(place),
  ),
];

/** Counts each person once, where they came furthest; their other ways are left out by name. */
export function onePerPerson<Row extends Person>(judged: readonly Judged<Row>[]): readonly Judged<Row>[] {
  const best = new Map<string, Judged<Row>>();
  for (const one of judged) {
    const other = best.get(one.row.personKey);
    if (other === undefined || cameFurther(one.verdict, other.verdict)) best.set(one.row.personKey, one);
  }
  return judged.map((one) =>
    best.get(one.row.personKey) === one
      ? one
      : { ...one, verdict: { ...one.verdict, place: 'counted_already' as const } },
  );
}

/** Whether one way of a person tells more of them than another. */
export function cameFurther(one: Verdict, other: Verdict): boolean {
  return order.indexOf(one.place) < order.indexOf(other.place);
}
