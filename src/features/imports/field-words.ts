import { type FactForm, factForms } from '../../domain/fact/fact-form.ts';
import { plainWords } from '../../domain/import/cell.ts';
import {
  type CourseField,
  factFieldOf,
  type ImportField,
  importFields,
  isImportField,
} from '../../domain/import/import-field.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { fieldTexts } from './field-texts.ts';

/** What a column is called: "Job: fra". */
export function fieldName(field: ImportField, language: Language): string {
  const t = fieldTexts[language];
  const fact = factFieldOf(field);
  if (fact === undefined) return field === 'source' ? t.source : t.course[field as CourseField];
  const form: FactForm = factForms[fact.kind];
  const isDay = fact.part === 'from' && !form.lasts;
  return t.named(t.kinds[fact.kind], isDay ? t.onDay : t.parts[fact.part]);
}

/** What is to stand in it. */
export function fieldHint(field: ImportField, language: Language): string {
  const t = fieldTexts[language];
  const fact = factFieldOf(field);
  if (fact === undefined) return field === 'source' ? t.sourceHint : t.courseHints[field as CourseField];
  const form: FactForm = factForms[fact.kind];
  return fact.part === 'from' && !form.lasts ? t.onDayHint : t.partHints[fact.part];
}

/** What headings are known by, in plain words, whatever language a list is written in. */
export function headingNames(): ReadonlyMap<string, ImportField> {
  const languages: readonly Language[] = ['en', 'da'];
  return new Map(
    languages.flatMap((language) => [
      ...Object.entries(fieldTexts[language].synonyms).flatMap(([field, words]) =>
        isImportField(field) ? words.split(', ').map((word) => [plainWords(word), field] as const) : [],
      ),
      ...importFields.map((field) => [plainWords(fieldName(field, language)), field] as const),
    ]),
  );
}
