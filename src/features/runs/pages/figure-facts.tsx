import { type FactItem, Facts, Section } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { FactWordings } from '../../facts/index.ts';
import { figureTexts } from '../figure-texts.ts';
import { forecastWords, promiseWords } from '../figure-words.ts';
import { ruleItems, spreadItems } from '../rule-words.ts';
import type { RunFigure } from '../run-figure.ts';

interface FigureFactsProps {
  readonly counted: RunFigure;
  readonly wordings: FactWordings;
  readonly language: Language;
}

/** What it takes to make the same figure again: rule, dates and the state of the data. */
export function FigureFacts({ counted, wordings, language }: FigureFactsProps) {
  const t = figureTexts[language];
  const { figure, rule } = counted;
  const items: FactItem[] = [
    { term: t.rule, value: t.version(figure.rule.id, figure.rule.version) },
    ...ruleItems(rule, { wordings, on: figure.asOf, language }),
    ...spreadItems(rule, figure, language),
    { term: t.columns.target, value: agreementWords(counted, language) },
    { term: t.asOf, value: formatDate(figure.asOf, language) },
    { term: t.knownAt, value: formatDate(figure.knownAt, language) },
    { term: t.dataVersion, value: t.dataVersionText(figure.dataVersion) },
  ];
  return (
    <Section id="rule" title={t.howMade} spaced>
      <Facts items={items} wide />
      <p class="ff-meta ff-wide">{forecastWords(counted, language) === '' ? t.noForecast : t.forecastText}</p>
    </Section>
  );
}

function agreementWords({ agreed, good }: RunFigure, language: Language): string {
  const t = figureTexts[language];
  if (agreed === undefined) return t.noTarget;
  const asked = t.asked[good](promiseWords(agreed, language));
  return t.agreed(asked, agreed.withWhom, formatDate(agreed.agreedOn, language));
}
