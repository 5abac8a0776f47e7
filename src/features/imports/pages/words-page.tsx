import { type ReadList, wordsOf } from '../../../domain/import/cell.ts';
import {
  type ColumnMapping,
  cellsOf,
  columnsAt,
  meansNothing,
} from '../../../domain/import/column-mapping.ts';
import type { ImportField } from '../../../domain/import/import-field.ts';
import { unclearNumbers } from '../../../domain/import/read-day.ts';
import { mostWords, type UnknownWord } from '../../../domain/import/word-book.ts';
import {
  Alert,
  BackLink,
  Button,
  Choices,
  Form,
  PageHead,
  SaveRow,
  SelectField,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { fieldName } from '../field-words.ts';
import { importAddresses } from '../import-addresses.ts';
import { importTexts } from '../import-texts.ts';
import { type BookGround, meaningsOf } from '../make-word-book.ts';

interface WordsModel {
  readonly run: string;
  readonly id: string;
  readonly list: ReadList;
  readonly mapping: ColumnMapping;
  readonly unknown: readonly UnknownWord[];
  readonly orders: readonly ImportField[];
  readonly ground: BookGround;
}

/** What the list's own words mean, and which number is the day where nothing tells. */
export function WordsPage({ frame, model }: { readonly frame: Frame; readonly model: WordsModel }) {
  const { language } = frame.viewer;
  const t = importTexts[language];
  const { run, id, list, mapping, unknown, orders } = model;
  const crowded = crowdedFields(unknown);
  return (
    <VisitPage frame={frame} title={t.wordsTitle} place="imports">
      <BackLink href={importAddresses.columns(run, id)} label={t.toColumns} />
      <PageHead title={t.wordsTitle} lead={t.wordsLead} />
      {crowded.map(([field, count]) => (
        <Alert
          tone="warning"
          heading={t.toColumns}
          text={t.tooManyWords(fieldName(field, language), count)}
        />
      ))}
      <Form action={importAddresses.words(run, id)}>
        {orders.map((field) => (
          <Choices
            name={`order-${field}`}
            legend={t.orderQuestion(fieldName(field, language))}
            hint={t.orderHint(unclearExamples(list, mapping, field))}
            options={(['day_first', 'month_first'] as const).map((value) => ({
              value,
              label: t.orders[value],
            }))}
            value="day_first"
          />
        ))}
        {unknown.map((word, at) =>
          crowded.some(([field]) => field === word.field) ? null : (
            <WordField word={word} at={at} ground={model.ground} language={language} />
          ),
        )}
        <SaveRow>
          <Button label={t.next} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}

interface WordFieldProps {
  readonly word: UnknownWord;
  readonly at: number;
  readonly ground: BookGround;
  readonly language: Language;
}

function WordField({ word, at, ground, language }: WordFieldProps) {
  const t = importTexts[language];
  const column = fieldName(word.field, language);
  const options = [
    { value: '', label: t.choose },
    ...meaningsOf(word.field, ground, language).map(({ code, label }) => ({ value: code, label })),
    ...(word.word === '' ? [] : [{ value: meansNothing, label: t.meansNothing }]),
  ];
  return (
    <SelectField
      name={`word-${at}`}
      label={word.word === '' ? t.noWord(column) : t.word(column, word.word)}
      hint={t.times(word.times)}
      options={options}
      value=""
    />
  );
}

/** Columns with so many words that they were taken for something they are not. */
function crowdedFields(unknown: readonly UnknownWord[]): readonly (readonly [ImportField, number])[] {
  const counts = Map.groupBy(unknown, ({ field }) => field);
  return [...counts]
    .map(([field, words]) => [field, words.length] as const)
    .filter(([, count]) => count > mostWords);
}

function unclearExamples(list: ReadList, mapping: ColumnMapping, field: ImportField): string {
  const at = columnsAt(list, mapping).get(field) ?? -1;
  const unclear = cellsOf(list, at).filter((cell) => unclearNumbers(cell) !== undefined);
  return unclear.slice(0, 3).map(wordsOf).join(' · ');
}
