import { sql } from 'kysely';
import type { ContactAnswer } from '../../../domain/job-contact/job-contact.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Visit } from '../../access/index.ts';

/** What came of a contact, on its way onto the citizen's record. */
export interface NewContact {
  readonly id: string;
  readonly fact: string;
  readonly week: number;
  readonly said: ContactAnswer;
  readonly on: PlainDate;
  readonly words: string | undefined;
}

/** Adds what was said; false when the same press came twice. Nothing is changed: the newest row stands. */
export async function addContact(
  { tables, viewer }: Visit,
  { id, fact, week, said, on, words }: NewContact,
): Promise<boolean> {
  const added = await sql`
    insert into job_contact (authority_id, id, citizen_id, work_fact_id, week, said, said_on, words, recorded_by)
    select f.authority_id, ${id}, f.citizen_id, f.id, ${week}, ${said}, ${on}, ${words ?? null}, ${viewer.account}
    from work_fact f where f.id = ${fact}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}
