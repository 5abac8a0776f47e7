import type { Checked } from '../../../domain/kernel/checked.ts';
import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import {
  checkOrganisation,
  type OrganisationRefusals,
} from '../../../domain/organisation/check-organisation.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { TypedOrganisation } from '../forms/organisation-form.ts';
import { readOrganisations } from '../organisation-queries.ts';
import { addOrganisation, lockOrganisations } from '../organisation-repository.ts';

/** Registers a house and records it. A second press of the same button finds it there. */
export async function registerOrganisation(
  visit: EmployeeVisit,
  typed: TypedOrganisation,
): Promise<Checked<OrganisationId, OrganisationRefusals>> {
  await lockOrganisations(visit);
  const there = await readOrganisations(visit);
  if (there.some(({ id }) => id === typed.id)) return accepted(typed.id);
  const checked = checkOrganisation(
    typed,
    there.map(({ name }) => name),
  );
  if (!checked.ok) return checked;
  await addOrganisation(visit, typed.id, checked.value);
  await visit.record({
    action: 'organisation.register',
    subject: { kind: 'organisation', id: typed.id },
    authority: undefined,
    payload: { ...checked.value },
  });
  return accepted(typed.id);
}
