import { v7 as newId } from 'uuid';
import type { Rejected } from '../../domain/kernel/checked.ts';
import { type AgreementRefusals, checkAgreement } from '../../domain/placement-agreement/check-agreement.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { readCodes } from '../code-lists/index.ts';
import { type FoundWorkplace, pickWorkplace } from '../companies/index.ts';
import { agreementDraft, type TypedAgreement } from './agreement-form.ts';
import type { Placement } from './placement-model.ts';
import type { PlacementCourse } from './placement-queries.ts';
import { addAcceptance, addVersion, takeVersionBack } from './placement-repository.ts';

/** What can be refused: what the rule refuses, and that the workplace stands in no register. */
export interface PlacementRefusals extends AgreementRefusals {
  readonly company: 'company-missing';
}

export type WrittenAgreement =
  | { readonly outcome: 'written'; readonly placement: string }
  | { readonly outcome: 'edited-by-another' }
  | {
      readonly outcome: 'refused';
      readonly refusals: Partial<PlacementRefusals>;
      /** Workplaces that may be meant, where somebody has to choose. */
      readonly found: readonly FoundWorkplace[] | undefined;
    };

/**
 * Writes a version down, however often the button is pressed. Whoever writes it says yes to it by the same press: nobody
 * is asked twice.
 */
export async function writeAgreement(
  visit: EmployeeVisit,
  { enrolment, authority }: PlacementCourse,
  typed: TypedAgreement,
  editing: Placement | undefined,
): Promise<WrittenAgreement> {
  const kinds = await readCodes(visit.tables, 'work-kinds');
  const checked = checkAgreement(agreementDraft(typed), kinds, visit.today);
  const picked = await pickWorkplace(visit, typed.pick);
  if (picked.outcome !== 'registered' || !checked.ok) {
    const missing = picked.outcome === 'empty' ? { company: 'company-missing' as const } : {};
    const found = picked.outcome === 'choose' ? picked.found : picked.outcome === 'by-name' ? [] : undefined;
    return { outcome: 'refused', refusals: { ...missing, ...refusalsOf(checked) }, found };
  }
  const edits = editing && { id: typed.edits, placement: editing.now.placement };
  const { workplace, name: workplaceName } = picked;
  const version = { ...checked.value, id: typed.id, enrolment, workplace, workplaceName, edits };
  const written = await addVersion(visit, version);
  if (written === 'edited-by-another') return { outcome: written };
  if (written === 'written') {
    const yes = { party: 'worker', way: 'at_work', byName: undefined, reason: undefined } as const;
    await addAcceptance(visit, typed.id, { ...yes, id: newId(), on: visit.today });
    await visit.record({
      action: 'placement.agree',
      subject: { kind: 'placement_agreement', id: typed.id },
      authority,
      payload: { corrects: edits?.id ?? null, takenBack: false },
    });
  }
  return { outcome: 'written', placement: edits?.placement ?? typed.id };
}

function refusalsOf(
  checked: Rejected<AgreementRefusals> | { readonly ok: true },
): Partial<AgreementRefusals> {
  return checked.ok ? {} : checked.refusals;
}

/** Takes an agreement back: it stands as taken back, with all that was agreed before. */
export async function takeAgreementBack(
  visit: EmployeeVisit,
  { authority }: PlacementCourse,
  { now }: Placement,
): Promise<void> {
  const takenBy = newId();
  if (now.takenBack || !(await takeVersionBack(visit, now.id, takenBy))) return;
  await visit.record({
    action: 'placement.agree',
    subject: { kind: 'placement_agreement', id: takenBy },
    authority,
    payload: { corrects: now.id, takenBack: true },
  });
}
