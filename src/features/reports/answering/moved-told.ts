import { answeringKey } from '../../../domain/edition/answering-cells.ts';
import { isShown, type ToldCell } from '../../../domain/edition/told-cell.ts';
import type { EditionMoved } from '../../../domain/report/edition-questionnaire.ts';
import { type CountedRun, placeOf } from '../count-moments.ts';
import type { Basis } from '../told-report.ts';
import type { CountedAnswering } from './compose-answering.ts';
import { type ChangeColumn, hasNorm, pairAt } from './people-of-nobody.ts';

/** How a score moved on average, as the recipient is told it. */
export interface MovedTold {
  readonly column: string;
  readonly moved: EditionMoved;
}

interface Beside {
  readonly run: CountedRun;
  readonly bases: readonly Basis[];
  readonly at: number;
  readonly threshold: number;
}

/**
 * The average changes that can be told. Nobody's own may follow from one: not where one of the counts behind it is hidden,
 * not where all moved alike, and not from the difference to an average that was told before.
 */
export function movedTold(
  { questionnaires, nobodies }: CountedAnswering,
  told: readonly ToldCell[],
  beside: Beside,
): readonly MovedTold[] {
  const shown = new Set(told.filter(isShown).map(({ key }) => key));
  const { run, bases, at, threshold } = beside;
  return questionnaires.flatMap(({ changes }) =>
    changes.flatMap(({ change, ...asked }) => {
      const parts = hasNorm(asked.rule)
        ? (['both', 'better', 'unchanged', 'worse'] as const)
        : (['both'] as const);
      const { mean, limits, srm, both } = change;
      if (mean === undefined || limits === undefined || limits.low === limits.high || both < threshold)
        return [];
      if (!parts.every((part) => shown.has(answeringKey(asked.column, part)))) return [];
      const earlier = bases.filter(({ answering }) => answering?.moved.includes(asked.column));
      const changed = (then: number): number =>
        nobodies.filter((nobody) => pairName(nobody, asked, run, then) !== pairName(nobody, asked, run, at))
          .length;
      const isFew = (some: number): boolean => some > 0 && some < threshold;
      if (earlier.some(({ moment }) => isFew(changed(placeOf(run, moment))))) return [];
      const moved = { mean: tidy(mean), low: tidy(limits.low), high: tidy(limits.high) };
      return [
        { column: asked.column, moved: { ...moved, ...(srm === undefined ? {} : { srm: tidy(srm) }) } },
      ];
    }),
  );
}

function pairName(
  nobody: Parameters<typeof pairAt>[0],
  asked: ChangeColumn,
  { moments }: CountedRun,
  at: number,
): string {
  const moment = moments[at];
  const { before, after } = moment ? pairAt(nobody, asked, moment, at) : {};
  return before === undefined || after === undefined ? '' : `${before} ${after}`;
}

/** To two decimals: more would tell of single answers and of nothing else. */
function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
