import {
  type ImportPlan,
  liftsMark,
  movesEnd,
  type PlannedChange,
  type PlannedPeriod,
} from '../../../domain/code-list/import-plan.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { RowItem } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { codeTitle } from '../code-title.ts';
import { importTexts } from '../import-texts.ts';
import { periodWords } from '../period-words.ts';
import { InDanish } from './in-danish.tsx';

/** A period that would be new. */
export function addedRow({ code, id, period }: PlannedPeriod, plan: ImportPlan, language: Language): RowItem {
  const t = importTexts[language];
  const isNew = plan.newCodes.some((one) => one.id === id);
  return {
    title: codeTitle(code, period, language),
    tag: { text: isNew ? t.newCode : t.newWords },
    text: (
      <>
        {periodWords(period, language)} · <InDanish language={language}>{period.legalReference}</InDanish>
      </>
    ),
  };
}

/** A period that stands and would be ended, marked as read, or given a successor. */
export function changedRow(change: PlannedChange, today: PlainDate, language: Language): RowItem {
  const t = importTexts[language];
  const { code, after } = change;
  const backwards = movesEnd(change) && after.period.to !== undefined && after.period.to < today;
  return {
    title: codeTitle(code, after, language),
    tag: backwards ? { text: t.backwards, tone: 'soon' } : undefined,
    text: changeWords(change, language).join(' '),
  };
}

function changeWords(change: PlannedChange, language: Language): string[] {
  const t = importTexts[language];
  const { before, after } = change;
  return [
    ...(movesEnd(change) ? [endWords(before.period.to, after.period.to, language)] : []),
    ...(liftsMark(change) ? [t.marked(after.legalReference, after.source)] : []),
    ...(before.successor === after.successor ? [] : [t.successor(after.successor ?? '')]),
  ];
}

function endWords(was: PlainDate | undefined, becomes: PlainDate | undefined, language: Language): string {
  const t = importTexts[language];
  if (becomes === undefined) return t.endGone(was === undefined ? '' : formatDate(was, language));
  const day = formatDate(becomes, language);
  return was === undefined ? t.ends(day) : t.endMoves(formatDate(was, language), day);
}
