import { RunCount } from '../../domain/outcome/engine/run-count.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import { type WayBox, wayThrough } from '../../domain/outcome/way-through.ts';
import type { OutcomeRule } from '../../domain/programme/definition.ts';
import type { Visit } from '../access/index.ts';
import { type CountedCase, casesFor } from './counted-case.ts';
import { DataVersion } from './data-version.ts';
import { readMovedPeople } from './moves/move-queries.ts';
import { MovedCases } from './moves/moved-cases.ts';
import { frameOf, type RunFigure, targetOfRule, toldFigure } from './run-figure.ts';
import type { Run } from './run-queries.ts';
import { readVersionsOfRun } from './version-queries.ts';
import { readWaysToCount } from './way-to-count-queries.ts';

/** Everything that is counted on the page of a run. */
export interface CountedRun {
  readonly boxes: readonly WayBox[];
  readonly figures: readonly RunFigure[];
  /** How many different people reached one or more of the targets that count people. */
  readonly distinct: number;
}

/** Counts some rules and the way through a run in one pass. */
export async function countRun(
  visit: Pick<Visit, 'tables'>,
  run: Run,
  rules: readonly OutcomeRule[],
  moment: Moment,
): Promise<CountedRun> {
  const count = new RunCount(rules, frameOf(run, moment));
  const version = new DataVersion();
  await eachCase(visit, run.id, rules, moment, (one) => {
    count.add(one);
    version.note(one);
  });
  const figures = count.figures(version.name, (rule) => targetOfRule(run, rule));
  return {
    boxes: wayThrough(count.standing),
    figures: figures.flatMap((figure, at) => {
      const rule = rules[at];
      return rule === undefined ? [] : [toldFigure(run, rule, figure)];
    }),
    distinct: count.distinctPeople,
  };
}

/**
 * Hands every way through a run over as it is counted, one by one, in no order; whoever has moved goes one way.
 */
export async function eachCase(
  visit: Pick<Visit, 'tables'>,
  run: string,
  rules: readonly OutcomeRule[],
  moment: Moment,
  take: (one: CountedCase) => void,
): Promise<void> {
  const countsMeetings = rules.some(({ measure }) => measure === 'share_attended');
  const caseOf = casesFor(rules, await readVersionsOfRun(visit, run));
  const moved = new MovedCases(await readMovedPeople(visit, run, moment), take);
  await readWaysToCount(visit, run, moment, countsMeetings, (way, known, meetings) => {
    const one = caseOf(way, known, meetings);
    if (one !== undefined) moved.add(one);
  });
  moved.end();
}
