import { type CitizenId, parseId } from '../../kernel/ids.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type CprNumber, parseCprNumber } from '../../person/cpr-number.ts';
import type { AnswerProblem } from './told-response.ts';

/** Who a response is of, or why nobody can tell. */
export type ReadPerson =
  | { readonly ok: true; readonly cpr: CprNumber | undefined; readonly record: CitizenId | undefined }
  | { readonly ok: false; readonly field: 'cpr' | 'record'; readonly problem: AnswerProblem };

/** Reads who a response is of: by the id that files of ours carry, or by the number. */
export function readPerson(written: Record<'cpr' | 'record', string>, today: PlainDate): ReadPerson {
  if (written.record !== '') {
    const record = parseId<CitizenId>(written.record.toLowerCase());
    return record === undefined
      ? { ok: false, field: 'record', problem: 'record-unknown' }
      : { ok: true, cpr: undefined, record };
  }
  if (written.cpr === '') return { ok: false, field: 'cpr', problem: 'number-missing' };
  // Spreadsheets keep a number without the nought it begins with.
  const parsed = parseCprNumber(/^\d{9}$/.test(written.cpr) ? `0${written.cpr}` : written.cpr, today);
  return parsed.ok
    ? { ok: true, cpr: parsed.value, record: undefined }
    : { ok: false, field: 'cpr', problem: parsed.refusal };
}
