import type { FileCheck, FindingOf } from './finding.ts';

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly finding: FindingOf<FileCheck> };

/** Parses JSON; text that is none gives a finding with the line to look at, where it can be told. */
export function parseJson(text: string): ParsedJson {
  try {
    // Some editors put a mark before the first letter of a file.
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (fault) {
    const line = lineOf(fault, text);
    return { ok: false, finding: { check: 'file-not-json', at: '', values: { line } } };
  }
}

/** The engine says where it stopped; when it does not, it stopped at the end. */
function lineOf(fault: unknown, text: string): number {
  const position = /at position (\d+)/.exec(String(fault))?.[1];
  const read = position === undefined ? text : text.slice(0, Number(position));
  return read.split('\n').length;
}
