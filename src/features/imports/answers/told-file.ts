import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import { parseJson } from '../../../domain/programme/parse-json.ts';
import { isAnswerBundle, readAnswerBundle } from '../../../domain/questionnaire/files/answer-bundle.ts';
import { readAnswerSheet } from '../../../domain/questionnaire/files/read-answer-sheet.ts';
import type { ToldFile } from '../../../domain/questionnaire/files/told-response.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { decodeFile } from '../../../platform/sheets/decode-file.ts';
import { answerFileWords } from '../../questionnaires/index.ts';
import { readSheet, type SheetRefusal } from '../files/read-sheet.ts';
import type { FileKind } from './answer-list-repository.ts';

/** What a file holds, and how many responses that is. */
interface ReadAnswers extends ToldFile {
  readonly lines: number;
  readonly kind: FileKind;
}

/** Why a file of answers cannot be looked at. */
export type AnswersRefusal = SheetRefusal | 'no-answers';

const mostBytes = 10_000_000;

/** Reads a file of answers to a questionnaire: a spreadsheet, a text file, or FHIR. Its bytes tell which it is. */
export async function readToldFile(
  upload: File | undefined,
  questionnaire: Questionnaire,
  language: Language,
  today: PlainDate,
): Promise<Result<ReadAnswers, AnswersRefusal>> {
  if (upload !== undefined && upload.size <= mostBytes) {
    const text = decodeFile(new Uint8Array(await upload.arrayBuffer())).trimStart();
    if (text.startsWith('{')) return readBundle(text, questionnaire, today);
  }
  const sheet = await readSheet(upload);
  if (!sheet.ok) return sheet;
  const other = language === 'da' ? 'en' : 'da';
  const languages = [answerFileWords[language], answerFileWords[other]];
  const read = readAnswerSheet(sheet.value, { questionnaire, languages, today });
  return accepted({ ...read, lines: sheet.value.lines.length, kind: 'sheet' as const });
}

function readBundle(
  text: string,
  questionnaire: Questionnaire,
  today: PlainDate,
): Result<ReadAnswers, AnswersRefusal> {
  const parsed = parseJson(text);
  if (!parsed.ok || !isAnswerBundle(parsed.value)) return refused('no-answers');
  const read = readAnswerBundle(parsed.value, questionnaire, today);
  const places = [...read.told, ...read.findings].map(({ line }) => line);
  if (places.length === 0) return refused('no-answers');
  return accepted({ ...read, lines: new Set(places).size, kind: 'bundle' as const });
}
