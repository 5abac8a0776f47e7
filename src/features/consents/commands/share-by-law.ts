import { v7 as newId } from 'uuid';
import { shareByLaw as decide, type LawRefusals } from '../../../domain/consent/share-by-law.ts';
import type { Sharing, SharingId } from '../../../domain/consent/sharing.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { saveSharing } from '../consent-repository.ts';
import { lawDraftOf, type TypedLaw } from '../forms/law-form.ts';
import type { RecordChoices } from '../record-choices.ts';

/** Judges a sharing without a yes. */
export function judgeLaw(
  visit: EmployeeVisit,
  typed: TypedLaw,
  choices: RecordChoices,
): Checked<readonly Sharing[], LawRefusals> {
  const draft = lawDraftOf(typed, choices);
  const ids = [typed.id, ...draft.contents.slice(1).map(() => newId() as SharingId)];
  return decide(draft, ids, visit.today);
}

/** Shares by law: a sharing for each kind, one transaction, one event. A second press changes nothing. */
export async function shareByLaw(
  visit: EmployeeVisit,
  typed: TypedLaw,
  choices: RecordChoices,
): Promise<Checked<readonly Sharing[], LawRefusals>> {
  const judged = judgeLaw(visit, typed, choices);
  if (!judged.ok) return judged;
  const [first, ...others] = judged.value;
  if (first === undefined || !(await saveSharing(visit, choices.whose, first))) return judged;
  for (const other of others) await saveSharing(visit, choices.whose, other);
  await visit.record({
    action: 'sharing.by_law',
    subject: { kind: 'sharing', id: first.id },
    authority: choices.whose.authority,
    payload: {
      sharings: judged.value.map(({ id, content }) => ({ id, content })),
      toOrganisation: first.toOrganisation,
      toRelation: first.toRelation,
      basis: first.basis,
    },
  });
  return judged;
}
