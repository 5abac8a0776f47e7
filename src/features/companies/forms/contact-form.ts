import type { ContactDraft } from '../../../domain/company/check-contact.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { ContactRow } from '../card-queries.ts';
import { newRow, type TypedRow, typedRow } from './row-form.ts';

export type TypedContact = TypedRow & ContactDraft;

/** Empty, or holding what a contact says, to be put right. */
export function contactForm(contact?: ContactRow): TypedContact {
  return {
    ...newRow(contact?.id),
    name: contact?.name ?? '',
    title: contact?.title ?? '',
    phone: contact?.phone ?? '',
    mail: contact?.mail ?? '',
  };
}

export function typedContact(fields: TypedFields): TypedContact {
  return {
    ...typedRow(fields),
    name: fields.text('name'),
    title: fields.text('title'),
    phone: fields.text('phone'),
    mail: fields.text('mail'),
  };
}
