import type { Code, CodeId, CodePeriod } from '../../src/domain/code-list/code-list.ts';
import type { CodeRow } from '../../src/domain/code-list/code-row.ts';
import { parsePlainDate, plainDate } from '../../src/domain/kernel/plain-date.ts';
import { anId } from './an-id.ts';

/** A period as a list holds it, open when no last day is given. */
export function aCodePeriod(from: string, to = '', changes: Partial<CodePeriod> = {}): CodePeriod {
  return {
    period: { from: plainDate(from), to: parsePlainDate(to) },
    wording: { da: 'sygedagpenge', en: 'sickness benefit' },
    legalReference: 'LAB § 6, nr. 6',
    source: 'Opdigtet kilde',
    verified: 'read',
    successor: undefined,
    ...changes,
  };
}

export function aCode(number: number, code: string, ...periods: CodePeriod[]): Code {
  return { id: anId<CodeId>(number), code, periods };
}

/** A line of a file that says the same as `aCodePeriod` does. */
export function aCodeRow(
  line: number,
  code: string,
  from: string,
  to = '',
  changes: Partial<CodePeriod> = {},
): CodeRow {
  return { line, code, ...aCodePeriod(from, to, changes) };
}
