import type { CompanyAct } from '../../../domain/company-act/company-act.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { ActEntry } from '../company-acts/act-queries.ts';
import { actText, actTitle } from '../company-acts/act-words.ts';
import type { CompanyFigure } from '../company-acts/company-figure.ts';
import { promisedCount, unitWords } from '../company-acts/company-figure-item.ts';
import { companyFigureTexts } from '../company-acts/company-figure-texts.ts';
import { explainFigureTexts } from './explain-figure-texts.ts';

/** A count of acts, how it is made, and every act behind it and left out of it, line by line. */
export function companyInLines(
  figure: CompanyFigure,
  acts: readonly ActEntry[],
  language: Language,
): readonly string[] {
  const [t, own] = [companyFigureTexts[language], explainFigureTexts[language]];
  const { rule, count, moment, agreed, because, leftOut, judgement } = figure;
  const promised = promisedCount(figure);
  const line = ({ id }: CompanyAct, why = ''): string[] => {
    const entry = acts.find((act) => act.id === id);
    if (entry === undefined) return [];
    const told = [actText(entry, language), why].filter(Boolean).join(' ');
    return [own.person(actTitle(entry, language), told)];
  };
  return [
    own.head(rule.title[language], unitWords(rule.counted, count, language)),
    own.moment(formatDate(moment.asOf, language), formatDate(moment.knownAt, language)),
    `${t.how[rule.counted]} ${t.judgements[judgement]}`,
    ...(agreed === undefined || promised === undefined
      ? []
      : [t.target[agreed.direction](unitWords(rule.counted, promised, language))]),
    '',
    t.because(because.length),
    ...because.flatMap((act) => line(act)),
    '',
    ...(leftOut.length === 0 ? [t.nothingLeftOut] : [`${t.leftOut}: ${leftOut.length}`]),
    ...leftOut.flatMap(({ act, why }) => line(act, t.why[why])),
  ];
}
