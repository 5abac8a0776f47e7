import type { TargetItem, TargetShares } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber, formatPercent } from '../../../platform/i18n/numbers.ts';
import { figureTexts } from '../figure-texts.ts';
import { countWords, limitWords, percentWords, promiseWords, sentenceOf } from '../figure-words.ts';
import type { RunFigure } from '../run-figure.ts';

/** A figure as a target line shows it. @param page where its people and its rule stand; empty on that page itself */
export function targetItem(counted: RunFigure, language: Language, page = ''): TargetItem {
  const { rule, agreed, good } = counted;
  const t = figureTexts[language];
  return {
    title: rule.title[language],
    direction: t.good[good],
    rule: { href: `${page}#rule`, label: t.openRule },
    ...valueAndCount(counted, language, `${page}#people`),
    limits: limitsAndTarget(counted, language),
    goalLabel: agreed && t.mark[good](promiseWords(agreed, language)),
    sentence: sentenceOf(counted, language),
    shares: peopleOf(counted, language) ?? sharesOf(counted, language),
  };
}

/** Below ten people the counts are the value, and a percentage is never written. */
function valueAndCount(
  { figure, agreed }: RunFigure,
  language: Language,
  href: string,
): Pick<TargetItem, 'value' | 'count'> {
  const t = figureTexts[language];
  const count = countWords(figure, language);
  if (agreed !== undefined && 'headCount' in agreed)
    return { value: formatNumber(figure.numerator, language), count: { label: count, href } };
  const percent = percentWords(figure, language);
  if (percent !== undefined) return { value: percent, count: { label: count, href } };
  if (figure.denominator === 0) return { value: t.nobodyYet, count: { label: count, href } };
  return { value: count, count: { label: t.openList, href } };
}

function limitsAndTarget({ figure, agreed, good }: RunFigure, language: Language): string {
  const t = figureTexts[language];
  const target = agreed ? t.targetIs[good](promiseWords(agreed, language)) : t.noTarget;
  const limits = agreed && 'headCount' in agreed ? undefined : limitWords(figure, language);
  return limits === undefined ? target : t.limits(limits, target);
}

/** Where people are promised and not a share, the line counts people: how many there are, and how many there should be. */
function peopleOf({ figure, agreed }: RunFigure, language: Language): TargetShares | undefined {
  if (agreed === undefined || !('headCount' in agreed)) return undefined;
  const end = Math.ceil((Math.max(figure.numerator, agreed.headCount) * 5) / 4);
  const value = figure.numerator / end;
  return {
    value,
    low: value,
    high: value,
    goal: agreed.headCount / end,
    end: 1,
    endLabel: formatNumber(end, language),
  };
}

function sharesOf({ figure, agreed }: RunFigure, language: Language): TargetShares | undefined {
  const { limits, numerator, denominator } = figure;
  if (limits === undefined) return undefined;
  const goal = agreed && 'share' in agreed ? agreed.share : undefined;
  const end = scaleEnd(Math.max(limits.high, goal ?? 0));
  return {
    value: numerator / denominator,
    low: limits.low,
    high: limits.high,
    goal,
    end,
    endLabel: formatPercent(end, language),
  };
}

/** The scale ends at the next fifth, so that small shares are not drawn in a corner. */
function scaleEnd(highest: number): number {
  return Math.max(1, Math.ceil(highest * 5)) / 5;
}
