import { judgeActs } from '../../domain/company-act/judge-acts.ts';
import type { EditionDocument } from '../../domain/report/edition-document.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import { companyFigureTexts } from '../runs/index.ts';
import { editionCompanyTexts } from './edition-company-texts.ts';

/** A count of acts as an edition tells it. */
export interface ToldCompany {
  readonly title: string;
  readonly count: number;
  /** "4 virksomheder". */
  readonly value: string;
  /** "mindst 20 deltagere". */
  readonly target: string;
  readonly said: string;
}

/** What was done with companies, line by line; nothing in editions from before it was told. */
export function companiesInWords(edition: EditionDocument, language: Language): readonly ToldCompany[] {
  const t = editionCompanyTexts[language];
  const isFinal = edition.run.endsOn !== undefined && edition.run.endsOn <= edition.asOf;
  return (edition.companies ?? []).map(({ title, counted, count, promised }) => {
    const words = (some: number): string =>
      companyFigureTexts[language].units[counted](formatNumber(some, language));
    return {
      title: title[language],
      count,
      value: words(count),
      target: promised ? t.target[promised.direction](words(promised.headCount)) : t.noTarget,
      said: t.judgements[judgeActs(count, promised, isFinal)],
    };
  });
}
