import type { Code, CodeList, CodePeriod } from '../../../domain/code-list/code-list.ts';
import { type CodeColumn, codeColumns } from '../../../domain/code-list/code-row.ts';
import { inOrder } from '../../../domain/code-list/in-order.ts';

/** A list as a file, one line a period: what `readCodeList` reads back, and what somebody may correct and send. */
export function writeCodeList(list: CodeList): string {
  const lines = inOrder(list).flatMap((code) => code.periods.map((period) => lineOf(code, period)));
  return [codeColumns.join(';'), ...lines, ''].join('\n');
}

function lineOf({ code }: Code, { period, wording, ...rest }: CodePeriod): string {
  const cells: Record<CodeColumn, string> = {
    code,
    from: period.from,
    to: period.to ?? '',
    wording_da: wording.da,
    wording_en: wording.en,
    legal_reference: rest.legalReference,
    source: rest.source,
    verified: rest.verified,
    successor: rest.successor ?? '',
  };
  return codeColumns.map((column) => quoted(cells[column])).join(';');
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
