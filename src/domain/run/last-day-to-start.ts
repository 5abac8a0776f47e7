import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';

/**
 * The last day a course may start and still have every phase that has an end inside a run that ends on `runEndsOn`
 * (that day included). What is open goes on as long as the run does, so it asks for nothing. `undefined` when no
 * start is early enough: a phase that ends on a date may end after the run.
 */
export function lastDayToStart(
  { phases }: Pick<ProgrammeDefinition, 'phases'>,
  runEndsOn: PlainDate,
): PlainDate | undefined {
  let days = 0;
  let latest: PlainDate | undefined;
  let fixedEnd: PlainDate | undefined;
  for (const { ends } of phases) {
    if (ends.how === 'open') break;
    if (ends.how === 'after_weeks') {
      if (fixedEnd === undefined) days += ends.weeks * 7;
      else fixedEnd = addDays(fixedEnd, ends.weeks * 7);
      continue;
    }
    const date = ends.date as PlainDate;
    if (fixedEnd !== undefined && date <= fixedEnd) return undefined;
    latest ??= addDays(date, -days);
    fixedEnd = date;
  }
  if (fixedEnd === undefined) return addDays(runEndsOn, days === 0 ? 0 : 1 - days);
  return fixedEnd <= runEndsOn ? latest : undefined;
}

/** How many weeks the phases with an end take in all; `undefined` where one of them ends on a date instead. */
export function weeksInAll({ phases }: Pick<ProgrammeDefinition, 'phases'>): number | undefined {
  let weeks = 0;
  for (const { ends } of phases) {
    if (ends.how === 'on_date') return undefined;
    if (ends.how === 'open') break;
    weeks += ends.weeks;
  }
  return weeks === 0 ? undefined : weeks;
}

/** The first phase without an end: what comes after it has no date either. */
export function openPhaseOf({
  phases,
}: Pick<ProgrammeDefinition, 'phases'>): ProgrammeDefinition['phases'][number] | undefined {
  return phases.find(({ ends }) => ends.how === 'open');
}
