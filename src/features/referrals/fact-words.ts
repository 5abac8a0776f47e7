import { wordingOn } from '../../domain/code-list/wording-on.ts';
import { type PlainDate, parsePlainDate } from '../../domain/kernel/plain-date.ts';
import type { FactValue } from '../../domain/referral/fact-value.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { AskedCodes } from './asked-codes.ts';
import { factTexts } from './fact-texts.ts';

/** An answer in words. A code is called what it was called on the day it was told. */
export function factWords(
  value: FactValue,
  codes: AskedCodes,
  toldOn: PlainDate,
  language: Language,
): string {
  const t = factTexts[language];
  switch (value.kind) {
    case 'yes_no':
      return value.yes ? t.yes : t.no;
    case 'date':
      return formatDate(value.date, language);
    case 'code': {
      const code = codes.get(value.list)?.find((one) => one.code === value.code);
      return (code && wordingOn(code, toldOn)?.[language]) ?? value.code;
    }
    case 'text':
      return value.text;
  }
}

/** A value as it lies in the table; `undefined` when it has no shape of ours. */
export function factValueOf(kept: unknown): FactValue | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const value = kept as Partial<Record<string, unknown>>;
  if (value['kind'] === 'yes_no') return { kind: 'yes_no', yes: value['yes'] === true };
  if (value['kind'] === 'date') {
    const date = parsePlainDate(String(value['date']));
    return date && { kind: 'date', date };
  }
  if (value['kind'] === 'code')
    return { kind: 'code', list: String(value['list']), code: String(value['code']) };
  return value['kind'] === 'text' ? { kind: 'text', text: String(value['text']) } : undefined;
}
