import { v7 as newId } from 'uuid';
import type { CodeId, CodeList } from '../../../domain/code-list/code-list.ts';
import { changesNothing, type ImportPlan } from '../../../domain/code-list/import-plan.ts';
import { planImport } from '../../../domain/code-list/plan-import.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { readCodes } from '../code-list-queries.ts';
import { carryOut, isImported, waitForTurn } from '../code-list-repository.ts';
import type { ImportFinding } from '../files/file-finding.ts';
import { readCodeList } from '../files/read-code-list.ts';
import { planMark } from '../plan-mark.ts';

export type Preview =
  | { readonly ok: true; readonly plan: ImportPlan }
  | { readonly ok: false; readonly findings: readonly ImportFinding[] };

/** What reading a text into a list would change, or everything that stops it. Nothing is saved. */
export function previewList(list: CodeList, text: string, today: PlainDate): Preview {
  const read = readCodeList(text);
  if (!read.ok) return read;
  const planned = planImport(list, read.rows, { today, newId: () => newId() as CodeId });
  return planned.ok ? { ok: true, plan: planned.value } : planned;
}

/** What was sent from the preview: the text once more, and the mark of the plan that was shown. */
export interface ConfirmedImport {
  /** Made when the preview was shown; a second press finds it saved. */
  readonly id: string;
  readonly system: string;
  readonly text: string;
  readonly mark: string;
}

export type Imported = 'imported' | 'list-has-changed' | Extract<Preview, { readonly ok: false }>;

/** Reads a list in, all of it or nothing, and records it. The plan must be the one that was looked at. */
export async function importList(visit: EmployeeVisit, confirmed: ConfirmedImport): Promise<Imported> {
  const { tables, today, viewer } = visit;
  const { id, system, text, mark } = confirmed;
  await waitForTurn(tables, system);
  if (await isImported(tables, id)) return 'imported';
  const list = await readCodes(tables, system);
  const preview = previewList(list, text, today);
  if (!preview.ok) return preview;
  const { plan } = preview;
  if (planMark(plan) !== mark || changesNothing(plan)) return 'list-has-changed';
  await carryOut(tables, list, plan, { id, system, account: viewer.account, on: today });
  await visit.record({
    action: 'code_list.import',
    subject: { kind: 'code_list_import', id },
    authority: undefined,
    payload: { system, added: plan.added, changed: plan.changed },
  });
  return 'imported';
}
