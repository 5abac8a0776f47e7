import { v7 as newId } from 'uuid';
import { type OrganisationId, parseId } from '../../../domain/kernel/ids.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';

/** What was typed about a house. The id was made when the form was shown, so that two presses are one. */
export interface TypedOrganisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly kind: string;
}

export function emptyOrganisation(): TypedOrganisation {
  return { id: newId() as OrganisationId, name: '', kind: '' };
}

export function typedOrganisation(fields: TypedFields): TypedOrganisation {
  return {
    id: parseId<OrganisationId>(fields.text('id')) ?? (newId() as OrganisationId),
    name: fields.text('name'),
    kind: fields.text('kind'),
  };
}
