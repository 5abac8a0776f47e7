import type { OutcomeRule } from '../../programme/definition.ts';
import type { CaseRow } from '../case-row.ts';
import type { Frame } from './frame.ts';
import { judgeCase } from './judge-case.ts';

/**
 * How many different people reached at least one of several rules. A person may count in several rows, so the rows are
 * never added up.
 */
export function distinctPeople(rules: readonly OutcomeRule[], rows: Iterable<CaseRow>, frame: Frame): number {
  const reached = new Set<string>();
  for (const row of rows)
    if (rules.some((rule) => judgeCase(rule, row, frame)?.place === 'met')) reached.add(row.personKey);
  return reached.size;
}
