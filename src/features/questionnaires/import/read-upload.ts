import { parseJson } from '../../../domain/programme/parse-json.ts';
import type { Part } from '../../../domain/questionnaire/fhir/fhir-json.ts';
import { isFhirQuestionnaire, readFhir } from '../../../domain/questionnaire/fhir/read-fhir.ts';
import type { QuestionnaireFinding } from '../../../domain/questionnaire/finding.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { readQuestionnaireText } from '../../../domain/questionnaire/read-questionnaire.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { decodeFile } from '../../../platform/sheets/decode-file.ts';
import { type FileRefusal, readRows } from '../../../platform/sheets/read-rows.ts';
import { fhirWords, notKeptWords } from '../fhir/fhir-words.ts';
import { questionnaireFindingTexts } from '../template/finding-texts.ts';
import { readTemplateRows } from '../template/template-file.ts';
import { templateWords } from '../template/template-texts.ts';
import { importTexts } from './import-texts.ts';
import { readPacks } from './packs.ts';

/** What was wrong, where, and what to do. */
export interface FoundInFile {
  readonly where: string;
  readonly what: string;
}

/** What an upload holds: a questionnaire, all that is wrong with it, or nothing that can be read. */
export type Upload =
  | { readonly kind: 'read'; readonly questionnaire: Questionnaire; readonly notKept: readonly FoundInFile[] }
  | { readonly kind: 'found'; readonly found: readonly FoundInFile[] }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal };

const mostBytes = 2_000_000;

/** Reads what was chosen: a pack that comes along, or a file – a spreadsheet, a text file, or JSON, FHIR's or our own. */
export async function readUpload(fields: TypedFields, language: Language): Promise<Upload> {
  const upload = fields.file('file');
  const pack = fields.text('pack');
  if (upload === undefined && pack !== '') {
    const questionnaire = (await readPacks()).find(({ key }) => key === pack);
    if (questionnaire !== undefined) return { kind: 'read', questionnaire, notKept: [] };
  }
  if (upload !== undefined && upload.size <= mostBytes) {
    const text = decodeFile(new Uint8Array(await upload.arrayBuffer())).trimStart();
    if (text.startsWith('{')) return readJson(text, language);
  }
  const rows = await readRows(upload, mostBytes);
  if (!rows.ok) return { kind: 'refused', refusal: rows.refusal };
  const read = readTemplateRows(rows.value, language);
  if (read.ok) return { kind: 'read', questionnaire: read.value, notKept: [] };
  const words = questionnaireFindingTexts[language].findings;
  return {
    kind: 'found',
    found: read.findings.map(({ line, column, check, values }) => ({
      where: importTexts[language].place(
        line,
        column === undefined ? '' : templateWords[language].columns[column],
      ),
      what: words[check](values),
    })),
  };
}

function readJson(text: string, language: Language): Upload {
  const parsed = parseJson(text);
  if (parsed.ok && isFhirQuestionnaire(parsed.value)) return readFhirFile(parsed.value, language);
  const read = readQuestionnaireText(text);
  return read.ok
    ? { kind: 'read', questionnaire: read.value, notKept: [] }
    : { kind: 'found', found: read.findings.map((finding) => foundAt(finding, language)) };
}

function readFhirFile(resource: Part, language: Language): Upload {
  const read = readFhir(resource, fhirWords);
  const notKept = read.notKept.map((one) => notKeptWords(one, language));
  return read.ok
    ? { kind: 'read', questionnaire: read.questionnaire, notKept }
    : { kind: 'found', found: [...read.findings.map((finding) => foundAt(finding, language)), ...notKept] };
}

function foundAt({ at, check, values }: QuestionnaireFinding, language: Language): FoundInFile {
  return {
    where: at === '' ? importTexts[language].wholeFile : at,
    what: questionnaireFindingTexts[language].findings[check](values),
  };
}

/** What did not come along, as the page carried it unseen: shown again where the tick was missing. */
export function readNotKept(text: string): readonly FoundInFile[] {
  const parsed = parseJson(text);
  if (!parsed.ok || !Array.isArray(parsed.value)) return [];
  return parsed.value.flatMap((one: unknown) => {
    const { where, what } = (one ?? {}) as Partial<FoundInFile>;
    return typeof where === 'string' && typeof what === 'string' ? [{ where, what }] : [];
  });
}
