import type { AnswerCondition } from '../answer-condition.ts';
import { writeCondition } from './condition-words.ts';
import { type ConditionCheck, readCondition } from './read-condition.ts';
import type { CellKind } from './row-uses.ts';
import { type Choices, codeOf, type TemplateWords } from './template-words.ts';

/** A cell as a spreadsheet or a text file holds it; empty is the empty text. */
export type TemplateCell = string | number;

/** The value of a cell, or why it cannot be read. */
export type CellValue =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly check: 'word-unknown' | 'number-unreadable' | ConditionCheck;
      readonly values: Readonly<Record<string, string | number>>;
    };

const good = (value: unknown): CellValue => ({ ok: true, value });

/** Reads a cell that is not empty. Words of choices may be of any language. */
export function readCell(cell: TemplateCell, as: CellKind, languages: readonly TemplateWords[]): CellValue {
  const written = String(cell).trim();
  switch (as) {
    case 'text':
      return good(written);
    case 'number':
      return typeof cell === 'number' ? good(cell) : readNumber(written);
    case 'yes_no':
      return chosenOne(written, as, languages, (code) => code === 'yes');
    case 'keys':
      return good(partsOf(written));
    case 'respondents':
      return readRespondents(written, languages);
    case 'condition': {
      const read = readCondition(
        written,
        languages.map(({ condition }) => condition),
      );
      return read.ok ? good(read.value) : { ok: false, check: read.check, values: { near: read.near } };
    }
    default:
      return chosenOne(written, as, languages, (code) => code);
  }
}

function readNumber(written: string): CellValue {
  const value = Number(written.replaceAll(/\s/g, '').replace(',', '.'));
  return Number.isFinite(value)
    ? good(value)
    : { ok: false, check: 'number-unreadable', values: { written } };
}

function chosenOne(
  written: string,
  choices: Choices,
  languages: readonly TemplateWords[],
  meaning: (code: string) => unknown,
): CellValue {
  const code = codeOf(languages, choices, written);
  return code === undefined ? unknownWord(written, choices, languages) : good(meaning(code));
}

function readRespondents(written: string, languages: readonly TemplateWords[]): CellValue {
  const codes = partsOf(written).map((part) => codeOf(languages, 'respondent', part));
  return codes.includes(undefined) ? unknownWord(written, 'respondent', languages) : good(codes);
}

function unknownWord(written: string, choices: Choices, [words]: readonly TemplateWords[]): CellValue {
  const allowed = Object.values(words?.[choices] ?? {}).join(', ');
  return { ok: false, check: 'word-unknown', values: { written, allowed } };
}

function partsOf(written: string): readonly string[] {
  return written
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Writes a value so that `readCell` reads the same; what is not there is the empty cell. */
export function writeCell(value: unknown, as: CellKind, words: TemplateWords): TemplateCell {
  if (value === undefined) return '';
  switch (as) {
    case 'text':
    case 'number':
      return value as TemplateCell;
    case 'yes_no':
      return value === true ? words.yes_no.yes : '';
    case 'keys':
      return (value as readonly string[]).join(', ');
    case 'respondents':
      return (value as readonly (keyof TemplateWords['respondent'])[])
        .map((one) => words.respondent[one])
        .join(', ');
    case 'condition':
      return writeCondition(value as AnswerCondition, words.condition);
    default:
      return (words[as] as Readonly<Record<string, string>>)[value as string] ?? '';
  }
}
