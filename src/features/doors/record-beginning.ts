import type { FactRefusals } from '../../domain/fact/record-fact.ts';
import type { Checked } from '../../domain/kernel/checked.ts';
import { accepted } from '../../domain/kernel/result.ts';
import { parseTypedDate } from '../../platform/i18n/typed-date.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { emptyFact, recordFact } from '../facts/index.ts';
import { addStep } from './door-repository.ts';

/** What an agreement says of what begins, and the day it began. */
export interface AgreedBeginning {
  readonly id: string;
  readonly fact: string;
  readonly step: 'placement' | 'work';
  readonly on: string;
  readonly to: string;
  readonly codeId: string;
  readonly hours: string;
  readonly workplace: string;
  readonly workplaceName: string;
  readonly placement: string;
}

/** Writes down that something agreed has begun: the step and what the ledger says of it, in one go. */
export async function recordBeginning(
  visit: EmployeeVisit,
  where: { readonly citizen: string; readonly authority: string },
  agreed: AgreedBeginning,
): Promise<Checked<'begun', FactRefusals>> {
  const { id, fact, step, workplace, workplaceName, placement } = agreed;
  const told = {
    from: agreed.on,
    to: agreed.to,
    code: agreed.codeId,
    hours: agreed.hours,
    place: workplaceName,
  };
  const written = await recordFact(visit, where, step, { ...emptyFact(), ...told, id: fact });
  if (!written.ok) return written;
  const on = parseTypedDate(agreed.on);
  if (on === undefined) throw new Error('a fact without refusals has a day');
  const row = { ...where, id, step, on, workplace, workplaceName, begunBy: placement, fact };
  if (await addStep(visit, { ...row, pledge: undefined, member: undefined }))
    await visit.record({
      action: 'work_fact.record',
      subject: { kind: 'place_step', id },
      authority: where.authority,
      payload: { step, takenBack: false },
    });
  return accepted('begun');
}
