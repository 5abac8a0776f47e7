import type { OrganisationRefusals } from '../../../domain/organisation/check-organisation.ts';
import { checkOrganisation } from '../../../domain/organisation/check-organisation.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { type ListedOrganisation, readOrganisations } from '../organisation-queries.ts';
import { lockOrganisations, renameOrganisation } from '../organisation-repository.ts';

export type Renamed =
  | { readonly outcome: 'renamed' }
  | { readonly outcome: 'refused'; readonly refusal: OrganisationRefusals['name'] }
  | { readonly outcome: 'changed_meanwhile'; readonly stands: string };

/**
 * Corrects the name of a house and records what stood before. Where somebody else has changed it since the form was
 * opened, nothing is written and both names are shown.
 *
 * @param shown the name the form was opened on
 */
export async function rename(
  visit: EmployeeVisit,
  organisation: ListedOrganisation,
  typed: { readonly name: string; readonly shown: string },
): Promise<Renamed> {
  await lockOrganisations(visit);
  const there = await readOrganisations(visit);
  const others = there.filter(({ id }) => id !== organisation.id).map(({ name }) => name);
  const checked = checkOrganisation({ name: typed.name, kind: organisation.kind }, others);
  if (!checked.ok)
    return { outcome: 'refused', refusal: checked.refusals.name ?? 'organisation-name-missing' };
  const { name } = checked.value;
  const stands = there.find(({ id }) => id === organisation.id)?.name ?? organisation.name;
  if (name === stands) return { outcome: 'renamed' };
  if (typed.shown !== stands) return { outcome: 'changed_meanwhile', stands };
  await renameOrganisation(visit, organisation.id, name);
  await visit.record({
    action: 'organisation.rename',
    subject: { kind: 'organisation', id: organisation.id },
    authority: undefined,
    payload: { before: stands, after: name },
  });
  return { outcome: 'renamed' };
}
