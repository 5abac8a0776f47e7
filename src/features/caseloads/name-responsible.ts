import { type NamingRefusals, nameResponsible } from '../../domain/caseload/name-responsible.ts';
import type { Checked } from '../../domain/kernel/checked.ts';
import { accepted } from '../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { type CaseloadCitizen, readColleagues, readResponsibleOn } from './caseload-queries.ts';
import { isNamed, saveResponsible } from './caseload-repository.ts';
import { namingDraft, type TypedNaming } from './forms/naming-form.ts';

/** Names another responsible caseworker and records it; the reason lies in the event, and nowhere else. */
export async function name(
  visit: EmployeeVisit,
  { citizen, authority }: CaseloadCitizen,
  typed: TypedNaming,
): Promise<Checked<'named', NamingRefusals>> {
  if (await isNamed(visit, typed.id)) return accepted('named');
  const draft = namingDraft(typed);
  const day = draft.from ?? visit.today;
  const facts = {
    employed: await readColleagues(visit, authority, day),
    current: await readResponsibleOn(visit, citizen, day),
  };
  const named = nameResponsible(draft, facts, visit.today);
  if (!named.ok) return named;
  await saveResponsible(visit, { authority, citizen, id: typed.id }, named.value);
  const { account, from, reason } = named.value;
  await visit.record({
    action: 'responsible_caseworker.name',
    subject: { kind: 'responsible_caseworker', id: typed.id },
    authority,
    payload: { account, from, ...(reason === undefined ? {} : { reason }) },
  });
  return accepted('named');
}
