import { type HandoverRefusals, handOver } from '../../../domain/caseload/hand-over.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { handoverDraft, type TypedHandover } from '../forms/handover-form.ts';
import type { HandoverGround, ProjectColleague } from '../handover-queries.ts';
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
  await saveHandover(visit, ground, typed.id, handed.value);
  await visit.record({
    action: 'caseload.hand_over',
    subject: { kind: 'caseload_handover', id: typed.id },
    authority: ground.authority,
    payload: { to: handed.value.to, papers: handed.value.papers.map(({ key }) => key) },
  });
  return { ok: true, value: 'done' };
}
