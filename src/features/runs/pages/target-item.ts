import type { TargetItem, TargetShares } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatPercent } from '../../../platform/i18n/numbers.ts';
import { figureTexts } from '../figure-texts.ts';
import { countWords, limitWords, percentWords, promiseWords, sentenceOf } from '../figure-words.ts';
import type { RunFigure } from '../run-figure.ts';

/** A figure as a target line shows it. @param page where its people and its rule stand; empty on that page itself */
export function targetItem(counted: RunFigure, language: Language, page = ''): TargetItem {
  const { figure, rule, agreed, good } = counted;
  const t = figureTexts[language];
  return {
    title: rule.title[language],
    direction: t.good[good],
    rule: { href: `${page}#rule`, label: t.openRule },
    ...valueAndCount(counted, language, `${page}#people`),
    limits: limitsAndTarget(counted, language),
    goalLabel: agreed && 'share' in agreed ? t.mark[good](promiseWords(agreed, language)) : undefined,
    sentence: sentenceOf(counted, language),
    shares: figure.limits && sharesOf(counted, language),
  };
}

/** Below ten people the counts are the value, and a percentage is never written. */
function valueAndCount(
  { figure }: RunFigure,
  language: Language,
  href: string,
): Pick<TargetItem, 'value' | 'count'> {
  const t = figureTexts[language];
  const count = countWords(figure, language);
  const percent = percentWords(figure, language);
  if (percent !== undefined) return { value: percent, count: { label: count, href } };
  if (figure.denominator === 0) return { value: t.nobodyYet, count: { label: count, href } };
  return { value: count, count: { label: t.openList, href } };
}

function limitsAndTarget({ figure, agreed, good }: RunFigure, language: Language): string {
  const t = figureTexts[language];
  const target = agreed ? t.targetIs[good](promiseWords(agreed, language)) : t.noTarget;
  const limits = limitWords(figure, language);
  return limits === undefined ? target : t.limits(limits, target);
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
