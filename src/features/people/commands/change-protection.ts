import { type Protection, protections } from '../../../domain/person/protection.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { ProtectionDone } from '../identity-texts.ts';
import { readPersonHead } from '../people-queries.ts';
import { endProtection, setProtection } from '../protection-repository.ts';

/** Sets or ends one protection of a citizen and records it. `undefined` when the form names none of ours. */
export async function changeProtection(
  visit: EmployeeVisit,
  citizen: string,
  fields: TypedFields,
): Promise<ProtectionDone | undefined> {
  const kind = protections.find((one): one is Protection => one === fields.text('kind'));
  const change = fields.text('change');
  const head = await readPersonHead(visit, citizen, 'identity_page');
  if (kind === undefined || head === undefined || (change !== 'set' && change !== 'end')) return undefined;
  await (change === 'set' ? setProtection : endProtection)(visit, citizen, kind);
  await visit.record({
    action: 'identity.correct',
    subject: { kind: 'citizen_protection', id: citizen },
    authority: head.authority,
    payload: { kind, change },
  });
  return change;
}
