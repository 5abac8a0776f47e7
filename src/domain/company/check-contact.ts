import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import { accepted } from '../kernel/result.ts';

/** Somebody at a workplace whom a house may call. */
export interface CompanyContact {
  readonly name: string;
  readonly title: string | undefined;
  readonly phone: string | undefined;
  readonly mail: string | undefined;
}

export type ContactDraft = { readonly [Field in keyof CompanyContact]: string };

export interface ContactRefusals {
  readonly name: 'contact-name-missing' | 'contact-too-long';
  readonly title: 'contact-too-long';
  readonly phone: 'phone-unreadable';
  readonly mail: 'mail-unreadable';
}

const longest = 120;

export function checkContact(draft: ContactDraft): Checked<CompanyContact, ContactRefusals> {
  const [name, title, phone, mail] = [draft.name, draft.title, draft.phone, draft.mail].map((typed) =>
    freeText(typed)?.replaceAll(/\s+/g, ' '),
  );
  const refusals = rejectedAmong<ContactRefusals>({
    name:
      name === undefined ? 'contact-name-missing' : name.length > longest ? 'contact-too-long' : undefined,
    title: title !== undefined && title.length > longest ? 'contact-too-long' : undefined,
    phone: phone === undefined || /^\+?[\d ()-]{6,20}$/.test(phone) ? undefined : 'phone-unreadable',
    mail: mail === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(mail) ? undefined : 'mail-unreadable',
  });
  if (refusals !== undefined) return refusals;
  if (name === undefined) throw new Error('a contact without refusals has a name');
  return accepted({ name, title, phone, mail });
}
