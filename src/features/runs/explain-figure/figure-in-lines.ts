import { formatDate } from '../../../platform/i18n/dates.ts';
import { caseInFigure, type Told } from '../case-in-figure.ts';
import { figureTexts } from '../figure-texts.ts';
import { countWords, limitWords, percentWords, sentenceOf } from '../figure-words.ts';
import type { Explained, Group, PeopleBehindFigure } from '../people-behind.ts';
import { ruleItems } from '../rule-words.ts';
import type { RunFigure } from '../run-figure.ts';
import { wayTexts } from '../way-texts.ts';
import { explainFigureTexts } from './explain-figure-texts.ts';

/** A figure, how it is made, and everybody behind it and left out of it, line by line: what the page of a figure shows. */
export function figureInLines(counted: RunFigure, people: PeopleBehindFigure, told: Told): readonly string[] {
  const { language, rule, wordings, asOf } = told;
  const { figure } = counted;
  const [t, own] = [figureTexts[language], explainFigureTexts[language]];
  const value = [percentWords(figure, language), countWords(figure, language), limitWords(figure, language)];
  const made = ruleItems(rule, { wordings, on: asOf, language });
  return [
    own.head(rule.title[language], value.filter(Boolean).join(', ')),
    own.moment(formatDate(figure.asOf, language), formatDate(figure.knownAt, language)),
    sentenceOf(counted, language),
    ...made.map(({ term, value: said }) => own.head(term, String(said))),
    '',
    ...people.parts.flatMap((group) => groupLines(group, t.parts[group.place], told)),
    t.group(t.all, figure.denominator),
    '',
    ...people.leftOut
      .filter((group) => group.people.length > 0)
      .flatMap((group) => groupLines(group, t.group(t.leftOutTitle, t.leftOut[group.place]), told)),
    own.logged,
  ];
}

function groupLines({ people }: Group<string, Explained>, name: string, told: Told): readonly string[] {
  const { group } = figureTexts[told.language];
  const { noName } = wayTexts[told.language];
  const { person } = explainFigureTexts[told.language];
  return [
    group(name, people.length),
    ...people.map((one) => person(String(one.row.callName ?? noName), caseInFigure(one, told))),
  ];
}
