import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import {
  type AgreedPersonDraft,
  type AgreedPersonRefusals,
  agreePerson,
} from '../../../domain/network/agree-person.ts';
import type { Visit } from '../../access/index.ts';
import { addPerson, endPerson } from '../network-repository.ts';

/** Puts somebody around the citizen, by the citizen or by those who hold the course together on the citizen's word. */
export async function agree(
  visit: Visit,
  citizen: string,
  id: string,
  draft: AgreedPersonDraft,
): Promise<Checked<'agreed' | 'no-such-citizen', AgreedPersonRefusals>> {
  const person = agreePerson(draft, visit.today);
  if (!person.ok) return person;
  const added = await addPerson(visit, citizen, id, person.value);
  if (added === undefined) return accepted('no-such-citizen');
  if (added.isNew) await record(visit, id, added.authority, { agreed: true, part: person.value.part });
  return accepted('agreed');
}

/** Ends an agreement at once. False when the citizen has none such. */
export async function endAgreement(visit: Visit, citizen: string, id: string): Promise<boolean> {
  const ended = await endPerson(visit, citizen, id);
  if (ended === undefined) return false;
  await record(visit, id, ended.authority, { agreed: false });
  return true;
}

function record(
  visit: Visit,
  id: string,
  authority: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  const subject = { kind: 'network_person', id };
  return visit.record({ action: 'network_person.agree', subject, authority, payload });
}
