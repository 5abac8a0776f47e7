import { type CompanyActRefusals, checkCompanyAct } from '../../../domain/company-act/check-company-act.ts';
import { type ActForm, type ActKind, actForms } from '../../../domain/company-act/company-act.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { type FoundWorkplace, type Picked, pickWorkplace } from '../../companies/index.ts';
import { actDraft, type TypedAct } from './act-form.ts';
import { addAct, type WrittenAct } from './act-repository.ts';

/** What the form may choose among: members of the task force, and kinds of work a company can promise. */
export interface ActChoices {
  readonly members: readonly string[];
  readonly workKinds: readonly string[];
}

export type RecordedAct =
  | { readonly outcome: WrittenAct }
  | {
      readonly outcome: 'refused';
      readonly refusals: Partial<CompanyActRefusals>;
      /** The companies that may be meant, where that has to be said first. */
      readonly found: readonly FoundWorkplace[] | undefined;
    };

/** Writes down what was done with a company, or puts it right: one row and one event, however often it is pressed. */
export async function recordAct(
  visit: EmployeeVisit,
  run: string,
  kind: ActKind,
  typed: TypedAct,
  choices: ActChoices,
): Promise<RecordedAct> {
  const form: ActForm = actForms[kind];
  const corrects = typed.corrects === '' ? undefined : typed.corrects;
  const takenBack = typed.takenBack && corrects !== undefined;
  const picked: Picked = form.company ? await pickWorkplace(visit, typed.pick) : { outcome: 'empty' };
  const name =
    picked.outcome === 'choose' ? typed.pick.company : picked.outcome === 'empty' ? '' : picked.name;
  const act = checkCompanyAct(kind, actDraft(typed, name), visit.today, choices.workKinds);
  const found = picked.outcome === 'choose' ? picked.found : undefined;
  if (!act.ok) return { outcome: 'refused', refusals: act.refusals, found };
  if (found !== undefined) return { outcome: 'refused', refusals: {}, found };
  const written = await addAct(
    visit,
    {
      id: typed.id,
      run,
      corrects,
      takenBack,
      workplace: picked.outcome === 'registered' ? picked.workplace : undefined,
      member: form.company ? choices.members.find((id) => id === typed.member) : undefined,
    },
    act.value,
  );
  if (written === 'written')
    await visit.record({
      action: 'company_act.record',
      subject: { kind: 'company_act', id: typed.id },
      authority: undefined,
      payload: { kind, corrects: corrects ?? null, takenBack },
    });
  return { outcome: written };
}
