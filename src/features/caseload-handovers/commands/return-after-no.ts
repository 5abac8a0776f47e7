import { type ReturnRefusal, returnCase } from '../../../domain/caseload/return-case.ts';
import { accepted, type Result } from '../../../domain/kernel/result.ts';
import type { Visit } from '../../access/index.ts';
import type { HandoverGround } from '../handover-queries.ts';
import { saveReturn } from '../handover-repository.ts';

/**
 * Takes a case back because the citizen says no. No reason is asked for and none is kept; a second press finds the
 * case back already.
 */
export async function returnAfterNo(
  visit: Visit,
  ground: HandoverGround,
): Promise<Result<'done', Exclude<ReturnRefusal, 'returned-already'>>> {
  const { handover } = ground;
  const returned = returnCase(handover, visit.today);
  if (!returned.ok) {
    const { refusal } = returned;
    return refusal === 'returned-already' ? accepted('done') : { ok: false, refusal };
  }
  if (handover === undefined) throw new Error('a case that comes back went over before');
  if (!(await saveReturn(visit, ground, handover.id, returned.value.returnedOn))) return accepted('done');
  await visit.record({
    action: 'caseload.return',
    subject: { kind: 'caseload_handover', id: handover.id },
    authority: ground.authority,
    payload: {},
  });
  return accepted('done');
}
