import type { Code, CodeId, CodeList, CodePeriod } from './code-list.ts';

/** What reading a file would change in a list: periods are added, ended and marked as read – never taken away. */
export interface ImportPlan {
  /** Codes the list did not know. */
  readonly newCodes: readonly Pick<Code, 'id' | 'code'>[];
  readonly added: readonly PlannedPeriod[];
  readonly changed: readonly PlannedChange[];
  /** Lines that say what the list says already. */
  readonly unchanged: number;
  /** Periods of the list that the file does not speak of; they stand. */
  readonly leftStanding: number;
}

export interface PlannedPeriod {
  readonly id: CodeId;
  readonly code: string;
  readonly period: CodePeriod;
}

export interface PlannedChange {
  readonly id: CodeId;
  readonly code: string;
  readonly before: CodePeriod;
  readonly after: CodePeriod;
}

export function changesNothing({ added, changed }: ImportPlan): boolean {
  return added.length === 0 && changed.length === 0;
}

/** A change that sets or moves the last day. */
export function movesEnd({ before, after }: PlannedChange): boolean {
  return before.period.to !== after.period.to;
}

/** A change that says a source has now been read. */
export function liftsMark({ before, after }: PlannedChange): boolean {
  return before.verified !== after.verified;
}

/** The list as it stands when a plan has been carried out. */
export function applyPlan(list: CodeList, { newCodes, added, changed }: ImportPlan): CodeList {
  const known: CodeList = [...list, ...newCodes.map((code) => ({ ...code, periods: [] }))];
  return known.map((code) => {
    const own = changed.filter(({ id }) => id === code.id);
    const kept = code.periods.map((period) => own.find(({ before }) => before === period)?.after ?? period);
    const more = added.filter(({ id }) => id === code.id).map(({ period }) => period);
    return { ...code, periods: [...kept, ...more].toSorted(byFirstDay) };
  });
}

function byFirstDay(one: CodePeriod, other: CodePeriod): number {
  return one.period.from < other.period.from ? -1 : 1;
}
