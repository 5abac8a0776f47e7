import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import { accepted } from '../kernel/result.ts';
import { organisationKinds } from '../programme/organisation-kind.ts';

export type OrganisationKind = (typeof organisationKinds)[number];

/** A house that takes part: what it is called, and what it is. */
export interface Organisation {
  readonly name: string;
  readonly kind: OrganisationKind;
}

export interface OrganisationRefusals {
  readonly name: 'organisation-name-missing' | 'organisation-name-too-long' | 'organisation-there-already';
  readonly kind: 'organisation-kind-missing';
}

export const longestOrganisationName = 120;

/**
 * Checks a house before it is registered or renamed. Two houses of the same name could not be told apart where
 * somebody chooses whose people may be named, so a name stands once, however it is written.
 *
 * @param others the names there are already
 */
export function checkOrganisation(
  draft: { readonly name: string; readonly kind: string },
  others: readonly string[],
): Checked<Organisation, OrganisationRefusals> {
  const name = freeText(draft.name)?.replaceAll(/\s+/g, ' ');
  const kind = organisationKinds.find((one) => one === draft.kind);
  const rejected = rejectedAmong<OrganisationRefusals>({
    name: nameRefusal(name, others),
    kind: kind === undefined ? 'organisation-kind-missing' : undefined,
  });
  if (rejected !== undefined || name === undefined || kind === undefined)
    return rejected ?? { ok: false, refusals: {} };
  return accepted({ name, kind });
}

function nameRefusal(
  name: string | undefined,
  others: readonly string[],
): OrganisationRefusals['name'] | undefined {
  if (name === undefined) return 'organisation-name-missing';
  if (name.length > longestOrganisationName) return 'organisation-name-too-long';
  return others.some((other) => alike(other) === alike(name)) ? 'organisation-there-already' : undefined;
}

function alike(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('da');
}
