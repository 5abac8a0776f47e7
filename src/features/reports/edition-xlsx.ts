import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { type EditionDocument, isPart } from '../../domain/report/edition-document.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { answeringSheets } from './answering/answering-sheets.ts';
import { companiesInWords } from './companies-in-words.ts';
import { editionCompanyTexts } from './edition-company-texts.ts';
import {
  asideWords,
  chaptersOf,
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

/**
 * An edition as a spreadsheet: counts as numbers, hidden ones as the word for it, and the texts. Stamped with the
 * edition's own date, so that the same edition gives the same bytes. A text is a text, also when it begins like a formula.
 */
export async function editionXlsx(
  edition: EditionDocument,
  digest: string,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const t = editionTexts[language];
  const stamp = new Date(`${edition.knownAt}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: [
      {
        name: t.sheets.figures,
        rows: figureRows(edition, language),
        columns: widths(44, 14, 10, 10, 16, 22, 60, 60),
      },
      ...(isPart(edition)
        ? []
        : [{ name: t.sheets.way, rows: wayRows(edition, language), columns: widths(24, 10, 70) }]),
      ...(edition.breakdowns.length === 0
        ? []
        : [
            {
              name: t.sheets.parts,
              rows: partRows(edition, language),
              columns: widths(44, 24, 24, 10, 10, 14),
            },
          ]),
      ...companySheets(edition, language),
      ...hostSheets(edition, language),
      ...answeringSheets(edition, language),
      { name: t.sheets.text, rows: textRows(edition, digest, language), columns: widths(34, 100) },
    ],
    properties: { title: t.to(edition.recipient), created: stamp, modified: stamp },
  });
  return new Uint8Array(bytes);
}

type SheetRows = CellValue[][];

function widths(...wide: readonly number[]) {
  return wide.map((width) => ({ width }));
}

function figureRows(edition: EditionDocument, language: Language): SheetRows {
  const t = editionTexts[language];
  const { what, share, limits, target } = t.columns;
  return [
    [what, share, 'n', 'N', limits, target, '', ''],
    ...edition.rules.map((rule) => {
      const told = shareOf(edition, rule.column, {}, language);
      return [
        rule.title[language],
        told.value,
        told.part ?? t.hidden,
        told.whole ?? t.hidden,
        told.limits ?? '–',
        promisedWords(rule, language),
        sentenceOf(edition, rule, language),
        asideWords(edition, rule, language),
      ];
    }),
  ];
}

function wayRows(edition: EditionDocument, language: Language): SheetRows {
  const t = editionTexts[language];
  return [
    [t.columns.what, t.columns.count, t.stopped],
    ...stepsOf(edition, language).map((step) => [
      step.name,
      step.reached ?? t.hidden,
      placesWords(step, language),
    ]),
  ];
}

function partRows(edition: EditionDocument, language: Language): SheetRows {
  const t = editionTexts[language];
  const rows = edition.breakdowns.flatMap(({ trait, values }) =>
    values.flatMap(({ value, name }) =>
      edition.rules.map((rule) => {
        const told = shareOf(edition, rule.column, { [trait]: [value] }, language);
        return [
          rule.title[language],
          t.breakdown[trait],
          valueWords(trait, name, language),
          told.part ?? t.hidden,
          told.whole ?? t.hidden,
          told.value,
        ];
      }),
    ),
  );
  return [[t.columns.what, '', '', 'n', 'N', t.columns.share], ...rows];
}

/** What was done with companies, where anything is told of it. */
function companySheets(edition: EditionDocument, language: Language) {
  const { title, columns } = editionCompanyTexts[language];
  const told = companiesInWords(edition, language);
  if (told.length === 0) return [];
  const rows: SheetRows = [
    [columns.what, columns.count, columns.target, columns.said],
    ...told.map((one) => [one.title, one.count, one.target, one.said]),
  ];
  return [{ name: title, rows, columns: widths(44, 14, 24, 40) }];
}

/** How people came to the host programme, where it is told. */
function hostSheets(edition: EditionDocument, language: Language) {
  const told = hostInWords(edition, language);
  if (told === undefined) return [];
  const t = hostTexts[language];
  const rows: SheetRows = [
    [t.who, 'n', 'N', t.came],
    ...told.rows.map(({ who, came, offered, share }) => [who, came, offered, share]),
    [told.text],
  ];
  return [{ name: editionTexts[language].sheets.host, rows, columns: widths(44, 10, 10, 24) }];
}

function textRows(edition: EditionDocument, digest: string, language: Language): SheetRows {
  const t = editionTexts[language];
  return [
    [t.report, edition.run.name],
    ['', t.to(edition.recipient)],
    ...factsOf(edition, language).map(({ term, value }) => [term, value]),
    [t.mark, digest],
    ...sinceWords(edition, language).map((line) => ['', line]),
    ...chaptersOf(edition, language).map(({ title, paragraphs }) => [title, paragraphs.join('\n\n')]),
    ...edition.hours.map(({ work, organisation, hoursPerWeek, source }) => [
      t.hours,
      `${work[language]}, ${organisation}: ${hoursPerWeek} (${t.sources[source]})`,
    ]),
    ...howWords(edition, language).map((line, at) => [at === 0 ? t.how : '', line]),
  ];
}
