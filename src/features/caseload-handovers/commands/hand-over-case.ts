import { type HandoverRefusals, handOver } from '../../../domain/caseload/hand-over.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { handoverDraft, type TypedHandover } from '../forms/handover-form.ts';
import { type HandoverGround, type ProjectColleague, readHandover } from '../handover-queries.ts';
import { saveHandover } from '../handover-repository.ts';

/** Hands a case over to a colleague, once: a second press finds it done. */
export async function handOverCase(
  visit: EmployeeVisit,
  ground: HandoverGround,
  projectGroup: readonly ProjectColleague[],
  typed: TypedHandover,
): Promise<Checked<'done', HandoverRefusals>> {
  const { terms, state, handover } = ground;
  if (handover?.id === typed.id) return { ok: true, value: 'done' };
  const others = projectGroup.map(({ account }) => account).filter((one) => one !== visit.viewer.account);
  const facts = { terms, state, handedOverBefore: handover !== undefined, projectGroup: others };
  const handed = handOver(handoverDraft(typed), facts, visit.today);
  if (!handed.ok) return handed;
  if (!(await saveHandover(visit, ground, typed.id, handed.value))) return afterAnother(visit, ground, typed);
  await visit.record({
    action: 'caseload.hand_over',
    subject: { kind: 'caseload_handover', id: typed.id },
    authority: ground.authority,
    payload: { to: handed.value.to, papers: handed.value.papers.map(({ key }) => key) },
  });
  return { ok: true, value: 'done' };
}

/** Two presses at the same moment are one; a colleague's handover is not undone by a later one. */
async function afterAnother(
  visit: EmployeeVisit,
  { referral }: HandoverGround,
  { id }: TypedHandover,
): Promise<Checked<'done', HandoverRefusals>> {
  const there = await readHandover(visit, referral);
  if (there?.id === id) return { ok: true, value: 'done' };
  return { ok: false, refusals: { handover: 'handed-over-already' } };
}
