import type { CodeOnDate } from '../../../domain/code-list/codes-on.ts';
import type { RowItem } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { codeAddress } from '../code-list-addresses.ts';
import { codeListTexts } from '../code-list-texts.ts';
import { codeTitle } from '../code-title.ts';
import { periodWords } from '../period-words.ts';
import { InDanish } from './in-danish.tsx';

/** A code as a row: what it is called, from when to when, where it is written, and a way to its history. */
export function codeRow(system: string, code: CodeOnDate, language: Language): RowItem {
  const t = codeListTexts[language];
  return {
    title: codeTitle(code.code, code, language),
    tag: code.verified === 'verify' ? { text: t.notRead, tone: 'soon' } : undefined,
    text: (
      <>
        {periodWords(code, language)} · <InDanish language={language}>{code.legalReference}</InDanish>
      </>
    ),
    action: { href: codeAddress(system, code.code), label: t.history },
  };
}
