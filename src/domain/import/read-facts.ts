import type { CodeList } from '../code-list/code-list.ts';
import { type FactForm, factForms } from '../fact/fact-form.ts';
import { checkFact, type FactRefusals, type NewFact } from '../fact/record-fact.ts';
import type { FactKind } from '../outcome/ledger-words.ts';
import type { Cell } from './cell.ts';
import { type FactPart, type ImportField, importedKinds, partsOf } from './import-field.ts';
import type { LineReader, ListReading } from './list-reading.ts';
import { isBlank, tellsOf } from './word-book.ts';

/** Which column a refusal of the ledger's own form is told at. */
const partOf: Record<keyof FactRefusals, FactPart | 'source'> = {
  from: 'from',
  to: 'to',
  code: 'code',
  hours: 'hours',
  place: 'place',
  extent: 'extent',
  decidedFor: 'decided_for',
  noLonger: 'no_longer',
  source: 'source',
};

/**
 * The facts of one line, judged by the very rule that judges what is typed in the ledger. A kind that a line tells
 * nothing of has no fact.
 */
export function readFacts(
  reading: ListReading,
  line: LineReader & { readonly cells: readonly Cell[] },
): readonly NewFact[] {
  return importedKinds.flatMap((kind) => {
    if (!tellsOf(kind, line.cells, reading.columns)) return [];
    return readFact(kind, reading, line) ?? [];
  });
}

function readFact(kind: FactKind, { codes, today }: ListReading, line: LineReader): NewFact | undefined {
  const form: FactForm = factForms[kind];
  const parts = new Set<FactPart>(partsOf(kind));
  const at = (part: FactPart): ImportField => `${kind}.${part}`;
  const chosen = (part: FactPart): string => (parts.has(part) ? (line.choiceAt(at(part)) ?? '') : '');
  const list = form.list === undefined ? [] : codes[form.list];
  const from = line.dayAt(at('from'));
  const to = parts.has('to') ? line.dayAt(at('to')) : undefined;
  const draft = {
    from,
    to,
    codeId: codeIdOf(list, chosen('code')),
    hours: parts.has('hours') ? hoursOf(line.cellAt(at('hours'))) : undefined,
    place: parts.has('place') ? String(line.cellAt(at('place'))) : '',
    extent: chosen('extent'),
    returnedTo: chosen('returned_to'),
    decidedFor: chosen('decided_for'),
    noLonger: chosen('no_longer'),
    source: line.choiceAt('source') ?? 'staff',
  };
  // A day that is there and cannot be read has been told already.
  if (from === undefined && !isBlank(line.cellAt(at('from')))) return undefined;
  const checked = checkFact(kind, draft, list, today);
  if (checked.ok) return checked.value;
  for (const [name, refusal] of Object.entries(checked.refusals)) {
    const part = partOf[name as keyof FactRefusals];
    line.stop(part === 'source' ? 'source' : at(part), refusal);
  }
  return undefined;
}

function codeIdOf(list: CodeList, code: string): string {
  return code === '' ? '' : (list.find((one) => one.code === code)?.id ?? '');
}

/** Hours as people write them: 7,5 – 7.5 – "20 t". */
function hoursOf(cell: Cell): number | 'unreadable' | undefined {
  if (isBlank(cell)) return undefined;
  if (typeof cell === 'number') return cell;
  const [, digits] = /^(\d{1,3}(?:[.,]\d)?)\s*(?:t|timer|h|hours)?\.?$/i.exec(cell.trim()) ?? [];
  return digits === undefined ? 'unreadable' : Number(digits.replace(',', '.'));
}
