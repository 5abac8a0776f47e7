import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { decodeFile } from '../../../platform/sheets/decode-file.ts';

/** What was sent to be read: the text, or why it cannot be looked at. */
export type SentList =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'too-big' | 'nothing-sent'; readonly text: string };

const mostBytes = 1_000_000;

/** The chosen file, or else what was written in the field. A file that is too big leaves the field as it was. */
export async function sentList(fields: TypedFields): Promise<SentList> {
  const written = fields.text('text').replaceAll('\r\n', '\n');
  const file = fields.file('file');
  if (file !== undefined && file.size > mostBytes) return { ok: false, problem: 'too-big', text: written };
  if (written.length > mostBytes) return { ok: false, problem: 'too-big', text: '' };
  const text = file === undefined ? written : decodeFile(new Uint8Array(await file.arrayBuffer()));
  return text.trim() === '' ? { ok: false, problem: 'nothing-sent', text } : { ok: true, text };
}
