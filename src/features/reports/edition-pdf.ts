import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EditionDocument, isPart } from '../../domain/report/edition-document.ts';
import { wayDrawing } from '../../platform/html/index.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import { makePdf, type PdfValue } from '../../platform/pdf/index.ts';
import { answeringPaper } from './answering/answering-paper.ts';
import { companiesInWords } from './companies-in-words.ts';
import { editionCompanyTexts } from './edition-company-texts.ts';
import {
  asideWords,
  chaptersOf,
  countWords,
  factsOf,
  howWords,
  placesWords,
  promisedWords,
  sentenceOf,
  shareOf,
  sinceWords,
  stepsOf,
  valueWords,
} from './edition-in-words.ts';
import { editionTexts } from './edition-texts.ts';
import { hostInWords } from './host-in-words.ts';
import { hostTexts } from './host-texts.ts';

const template = readFileSync(join(import.meta.dirname, 'edition.typ'), 'utf8');

/**
 * An edition on paper: a tagged PDF, stamped with the day its figures were known, so that the same edition gives the
 * same bytes. Throws where the machine makes none (`canMakePdf`).
 */
export function editionPdf(
  edition: EditionDocument,
  digest: string,
  language: Language,
): Buffer<ArrayBuffer> {
  const t = editionTexts[language];
  const data = dataOf(edition, digest, language);
  const title = `${edition.run.name}. ${t.to(edition.recipient)}`;
  return makePdf({ template, data, language, title, date: edition.knownAt });
}

function dataOf(edition: EditionDocument, digest: string, language: Language): PdfValue {
  const t = editionTexts[language];
  const { run, recipient, since } = edition;
  return {
    words: {
      targets: t.targets,
      way: t.way,
      wayText: t.wayText,
      wayTable: t.wayTable,
      hours: t.hours,
      how: t.how,
      what: t.columns.what,
      count: t.columns.count,
      share: t.columns.share,
      of: t.columns.of,
      limits: t.columns.limits,
      target: t.columns.target,
      stopped: t.stopped,
      sealed: t.sealedMark,
    },
    title: run.name,
    subtitle: t.to(recipient),
    facts: factsOf(edition, language),
    since: since && {
      title: t.since(formatDate(since.asOf, language)),
      lines: sinceWords(edition, language),
    },
    rules: edition.rules.map((rule) => {
      const told = shareOf(edition, rule.column, {}, language);
      return {
        title: rule.title[language],
        value: told.value,
        count: told.count,
        limits: told.limits ?? '–',
        target: promisedWords(rule, language),
        sentence: `${sentenceOf(edition, rule, language)} ${asideWords(edition, rule, language)}`,
      };
    }),
    way: isPart(edition) ? undefined : wayOf(edition, language),
    breakdowns: edition.breakdowns.map(({ trait, values }) => ({
      title: t.breakdown[trait],
      columns: [t.columns.what, ...values.map(({ name }) => valueWords(trait, name, language))],
      rows: edition.rules.map((rule) => [
        rule.title[language],
        ...values.map(({ value }) => {
          const told = shareOf(edition, rule.column, { [trait]: [value] }, language);
          return told.part === undefined ? told.count : `${told.value} (${told.count})`;
        }),
      ]),
    })),
    companies: companiesOf(edition, language),
    host: hostOf(edition, language),
    answering: answeringPaper(edition, language),
    chapters: chaptersOf(edition, language),
    hours: hoursOf(edition, language),
    how: howWords(edition, language),
    mark: `${t.mark}: ${digest.slice(0, 16)}`,
  };
}

function companiesOf(edition: EditionDocument, language: Language): PdfValue {
  const { title, text, columns } = editionCompanyTexts[language];
  return {
    title,
    text,
    columns: [columns.what, columns.count, columns.target, columns.said],
    rows: companiesInWords(edition, language).map((told) => [told.title, told.value, told.target, told.said]),
  };
}

function hostOf(edition: EditionDocument, language: Language): PdfValue {
  const told = hostInWords(edition, language);
  const { who, came } = hostTexts[language];
  return told && { ...told, columns: [who, came], rows: told.rows.map((row) => [row.who, row.share]) };
}

function wayOf(edition: EditionDocument, language: Language): PdfValue {
  const t = editionTexts[language];
  const steps = stepsOf(edition, language);
  const description = steps
    .map((step) => t.described(step.name, countWords(step.reached, language)))
    .join(' ');
  return {
    drawing: String(wayDrawing({ id: 'way', title: t.way, description, steps, hidden: t.hidden })),
    description,
    rows: steps.map((step) => [step.name, countWords(step.reached, language), placesWords(step, language)]),
  };
}

function hoursOf({ hours }: EditionDocument, language: Language): PdfValue {
  const t = editionTexts[language];
  return {
    columns: [t.hoursColumns.work, t.hoursColumns.house, t.hoursColumns.perWeek, t.hoursColumns.source],
    rows: hours.map(({ work, organisation, hoursPerWeek, source }) => [
      work[language],
      organisation,
      formatNumber(hoursPerWeek, language),
      t.sources[source],
    ]),
  };
}
