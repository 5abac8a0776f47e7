import { type CompanyActRefusals, checkCompanyAct } from '../../../domain/company-act/check-company-act.ts';
import type { ActKind } from '../../../domain/company-act/company-act.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { actDraft, type TypedAct } from './act-form.ts';
import { addAct, type WrittenAct } from './act-repository.ts';

/** Writes down what was done with a company, or puts it right: one row and one event, however often it is pressed. */
export async function recordAct(
  visit: EmployeeVisit,
  run: string,
  kind: ActKind,
  typed: TypedAct,
): Promise<Checked<WrittenAct, CompanyActRefusals>> {
  const act = checkCompanyAct(kind, actDraft(typed), visit.today);
  if (!act.ok) return act;
  const corrects = typed.corrects === '' ? undefined : typed.corrects;
  const takenBack = typed.takenBack && corrects !== undefined;
  const written = await addAct(visit, { id: typed.id, run, corrects, takenBack }, act.value);
  if (written === 'written')
    await visit.record({
      action: 'company_act.record',
      subject: { kind: 'company_act', id: typed.id },
      authority: undefined,
      payload: { kind, corrects: corrects ?? null, takenBack },
    });
  return accepted(written);
}
