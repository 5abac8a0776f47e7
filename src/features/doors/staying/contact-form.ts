import { v7 as newId } from 'uuid';
import { type ContactRefusals, checkContact, contactsOf } from '../../../domain/job-contact/job-contact.ts';
import { type Checked, rejectedAmong } from '../../../domain/kernel/checked.ts';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { formatTypedDate } from '../../../platform/i18n/dates.ts';
import { dayTyped } from '../../../platform/i18n/typed-date.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { JobEntry } from './contact-queries.ts';
import { addContact } from './contact-repository.ts';

/** What was typed; the contact is named by its job and week. The id was made when the form was shown. */
export interface TypedContact {
  readonly id: string;
  readonly contact: string;
  readonly said: string;
  readonly on: string;
  readonly words: string;
}

export function emptyContact(today: PlainDate): TypedContact {
  return { id: newId(), contact: '', said: '', on: formatTypedDate(today), words: '' };
}

export function typedContact(fields: TypedFields): TypedContact {
  const [contact, said, on, words] = ['contact', 'said', 'on', 'words'].map((name) => fields.text(name));
  return {
    id: parseId(fields.text('id')) ?? newId(),
    contact: contact ?? '',
    said: said ?? '',
    on: on ?? '',
    words: words ?? '',
  };
}

/** One word for a contact of a job. */
export function contactKey(fact: string, week: number): string {
  return `${fact}.${week}`;
}

/** Refused beside what the rule refuses: which contact it is about. */
export interface TypedContactRefusals extends ContactRefusals {
  readonly contact: 'contact-missing';
}

/** Writes down what came of a contact: one row and one event, however often it is pressed. */
export async function saveContact(
  visit: EmployeeVisit,
  authority: string,
  jobs: readonly JobEntry[],
  typed: TypedContact,
): Promise<Checked<'written', TypedContactRefusals>> {
  const found = jobs
    .flatMap(({ fact, from, until, said }) =>
      contactsOf({ from, until: until ?? undefined }, said, visit.today).map(({ week }) => ({ fact, week })),
    )
    .find(({ fact, week }) => contactKey(fact, week) === typed.contact);
  const checked = checkContact({ ...typed, on: dayTyped(typed.on) }, visit.today);
  const rejected = rejectedAmong<Pick<TypedContactRefusals, 'contact'>>({
    contact: found === undefined ? 'contact-missing' : undefined,
  });
  if (!checked.ok || found === undefined)
    return { ok: false, refusals: { ...rejected?.refusals, ...(checked.ok ? {} : checked.refusals) } };
  if (await addContact(visit, { id: typed.id, ...found, ...checked.value }))
    await visit.record({
      action: 'work_fact.record',
      subject: { kind: 'job_contact', id: typed.id },
      authority,
      payload: { week: found.week, said: checked.value.said },
    });
  return accepted('written');
}
