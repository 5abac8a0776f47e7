import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { Import } from '../import-queries.ts';
import { removeImport, type UndoRefusal } from '../import-repository.ts';

/** Takes back everything a list brought, or says what stands on it. */
export async function takeListBack(
  visit: EmployeeVisit,
  { id, authority }: Pick<Import, 'id' | 'authority'>,
): Promise<Result<'taken-back', UndoRefusal>> {
  const refusal = await removeImport(visit, id);
  if (refusal !== undefined) return refused(refusal);
  await visit.record({ action: 'import.undo', subject: { kind: 'import', id }, authority, payload: {} });
  return accepted('taken-back');
}
