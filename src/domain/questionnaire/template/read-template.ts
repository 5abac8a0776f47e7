import type { Accepted } from '../../kernel/result.ts';
import type { QuestionnaireFinding } from '../finding.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { readQuestionnaire } from '../read-questionnaire.ts';
import { type Assembled, assemble } from './assemble.ts';
import type { TemplateCell } from './cell-values.ts';
import { findHeadings } from './headings.ts';
import { locate } from './places.ts';
import type { TemplateFinding } from './template-finding.ts';
import type { TemplateWords } from './template-words.ts';
import { putAt } from './written-parts.ts';

/** A questionnaire, or everything that is wrong with the template, line by line. */
export type ReadTemplate =
  | Accepted<Questionnaire>
  | { readonly ok: false; readonly findings: readonly TemplateFinding[] };

/**
 * Reads a questionnaire from the lines of a template.
 *
 * @param rows every row of the sheet, from the first
 * @param languages the words it may be written in; the reader's own language first
 */
export function readTemplate(
  rows: readonly (readonly TemplateCell[])[],
  languages: readonly TemplateWords[],
): ReadTemplate {
  const headings = findHeadings(rows, languages);
  if (headings === undefined)
    return { ok: false, findings: [{ line: 1, column: undefined, check: 'no-headings', values: {} }] };
  if (headings.findings.some(({ check }) => check === 'column-missing'))
    return { ok: false, findings: headings.findings };
  const assembled = assemble(rows, headings, languages);
  const read = readQuestionnaire(assembled.written);
  const findings = [...headings.findings, ...assembled.findings];
  if (read.ok && findings.length === 0) return read;
  const parts = read.ok ? [] : [...read.findings, ...findingsBehind(assembled, read.findings)];
  return { ok: false, findings: inOrder([...findings, ...placed(parts, assembled, findings)]) };
}

/**
 * Parts are held against each other only once each has its shape. Where nothing but words are missing, they are held
 * against each other all the same: nobody wants to hear of the next mistakes when the first are put right.
 */
function findingsBehind(
  { written }: Assembled,
  found: readonly QuestionnaireFinding[],
): readonly QuestionnaireFinding[] {
  const wordless = found.filter(({ check, at }) => check === 'field-missing' && /\.(da|en)$/.test(at));
  if (wordless.length === 0 || wordless.length < found.length) return [];
  const filled = structuredClone(written);
  for (const { at } of wordless) putAt(filled, at, '–');
  const again = readQuestionnaire(filled);
  return again.ok ? [] : again.findings;
}

/** What was found in the parts, at their cells; not once more where the cell itself could not be read. */
function placed(
  parts: readonly QuestionnaireFinding[],
  { places }: Assembled,
  said: readonly TemplateFinding[],
): TemplateFinding[] {
  const unread = new Set(said.map(({ line, column }) => `${line} ${column}`));
  const hasNoWhole = said.some(({ check }) => check === 'row-missing');
  return parts.flatMap(({ check, at, values }) => {
    const { line, column } = locate(places, at);
    if (column !== undefined && unread.has(`${line} ${column}`)) return [];
    if (hasNoWhole && line === places.headings) return [];
    return [{ line, column, check, values }];
  });
}

function inOrder(findings: readonly TemplateFinding[]): readonly TemplateFinding[] {
  return findings.toSorted((one, other) => one.line - other.line);
}
