import type { TargetItem } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import type { CompanyFigure } from './company-figure.ts';
import { companyFigureTexts } from './company-figure-texts.ts';

/** A count of acts as a target line shows it. @param page where its acts stand; empty on that page itself */
export function companyItem(figure: CompanyFigure, language: Language, page = ''): TargetItem {
  const t = companyFigureTexts[language];
  const { rule, count, agreed, judgement } = figure;
  const promised = promisedCount(figure);
  const direction = agreed?.direction ?? 'at_least';
  const value = promised === undefined ? '' : unitWords(rule.counted, promised, language);
  const end = Math.ceil((Math.max(count, promised ?? 1) * 5) / 4);
  return {
    title: rule.title[language],
    direction: t.good[direction],
    value: formatNumber(count, language),
    count: {
      label: page === '' ? unitWords(rule.counted, count, language) : t.openList,
      href: `${page}#acts`,
    },
    limits: promised === undefined ? t.noTarget : t.target[direction](value),
    goalLabel: promised === undefined ? undefined : t.mark[direction](formatNumber(promised, language)),
    sentence: `${t.how[rule.counted]} ${promised === undefined ? '' : t.judgements[judgement]}`.trim(),
    shares:
      promised === undefined
        ? undefined
        : {
            value: count / end,
            low: count / end,
            high: count / end,
            goal: promised / end,
            end: 1,
            endLabel: formatNumber(end, language),
          },
  };
}

/** What was promised; a share of acts is no promise anybody can count. */
export function promisedCount({ agreed }: Pick<CompanyFigure, 'agreed'>): number | undefined {
  return agreed !== undefined && 'headCount' in agreed ? agreed.headCount : undefined;
}

export function unitWords(
  counted: CompanyFigure['rule']['counted'],
  count: number,
  language: Language,
): string {
  return companyFigureTexts[language].units[counted](formatNumber(count, language));
}
