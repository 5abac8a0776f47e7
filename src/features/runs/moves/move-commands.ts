import { v7 as newId } from 'uuid';
import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import { checkMove, type MoveDraft, type MoveRefusals } from '../../../domain/outcome/check-move.ts';
import type { MoveLink } from '../../../domain/outcome/move-link.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { addMove } from './move-repository.ts';

/** Says that two records are one person's. Pressing twice says it once. */
export async function linkMove(
  visit: EmployeeVisit,
  {
    run,
    id,
    standing,
  }: { readonly run: string; readonly id: string; readonly standing: readonly MoveLink[] },
  draft: MoveDraft,
): Promise<Checked<'linked', MoveRefusals>> {
  // The same press again finds its own link standing.
  if (standing.some((link) => link.id === id)) return accepted('linked');
  const checked = checkMove(draft, standing, visit.today);
  if (!checked.ok) return checked;
  if (await addMove(visit, { id, run }, checked.value))
    await record(visit, id, checked.value.to.authority, false);
  return accepted('linked');
}

/** Says that they were not one person after all. The link stays written down, and so does that it was undone. */
export async function undoMove(visit: EmployeeVisit, run: string, link: MoveLink): Promise<void> {
  const id = newId();
  if (await addMove(visit, { id, run, undoes: link.id }, link))
    await record(visit, id, link.to.authority, true);
}

async function record(
  visit: EmployeeVisit,
  id: string,
  authority: string,
  takenBack: boolean,
): Promise<void> {
  await visit.record({
    action: 'move_link.record',
    subject: { kind: 'move_link', id },
    authority,
    payload: { takenBack },
  });
}
