import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Phase, ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatWeeks } from '../../platform/i18n/durations.ts';
import { sheetTexts } from './sheet-texts.ts';

/** How long one phase lasts: "Varer 13 uger.", "Ingen fast slutning. I ser på det sammen hver 13. uge." */
export function phaseLength({ ends }: Pick<Phase, 'ends'>, language: Language): string {
  const t = sheetTexts[language];
  if (ends.how === 'after_weeks') return t.lasts(formatWeeks(ends.weeks, language));
  if (ends.how === 'on_date') return t.until(formatDate(ends.date as PlainDate, language));
  return t.openEnd(ends.reviewEveryWeeks);
}

/** What may make a course longer, where something may: the extensions of its phases, all of them together. */
export function mayBeLonger(
  { phases }: Pick<ProgrammeDefinition, 'phases'>,
  language: Language,
): string | undefined {
  const weeks = phases.reduce(
    (sum, { extension }) => sum + (extension?.atMostWeeks ?? 0) * (extension?.times ?? 0),
    0,
  );
  return weeks === 0 ? undefined : sheetTexts[language].canBeLonger(formatWeeks(weeks, language));
}

/** How long the whole of it lasts, in a few words: "26 uger og 13 ugers efterværn", "Ingen fast længde". */
export function courseLength({ phases }: Pick<ProgrammeDefinition, 'phases'>, language: Language): string {
  const t = sheetTexts[language];
  const main = phases.filter(({ kind }) => kind === 'main');
  const care = phases.filter(({ kind }) => kind === 'aftercare');
  const weeks = weeksOf(main);
  if (weeks === undefined) return t.noFixedLength;
  const careWeeks = weeksOf(care);
  if (care.length === 0 || careWeeks === undefined) return formatWeeks(weeks, language);
  return t.withAftercare(formatWeeks(weeks, language), careWeeks);
}

/** The weeks of phases that are all counted in weeks; `undefined` where one of them is not. */
function weeksOf(phases: readonly Phase[]): number | undefined {
  let sum = 0;
  for (const { ends } of phases) {
    if (ends.how !== 'after_weeks') return undefined;
    sum += ends.weeks;
  }
  return sum;
}
