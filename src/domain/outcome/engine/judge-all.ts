import type { OutcomeRule } from '../../programme/definition.ts';
import type { CaseRow } from '../case-row.ts';
import type { Frame } from './frame.ts';
import { judgeCase } from './judge-case.ts';
import { type Judged, onePerPerson } from './one-per-person.ts';

/** Every way a rule is about, each in its one place. Where persons are counted, a person is counted once. */
export function judgeAll<Row extends CaseRow>(
  rule: OutcomeRule,
  rows: Iterable<Row>,
  frame: Frame,
): readonly Judged<Row>[] {
  const judged: Judged<Row>[] = [];
  for (const row of rows) {
    const verdict = judgeCase(rule, row, frame);
    if (verdict !== undefined) judged.push({ row, verdict });
  }
  return rule.denominator === 'persons' ? onePerPerson(judged) : judged;
}
