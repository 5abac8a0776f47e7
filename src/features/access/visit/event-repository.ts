import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Tables } from '../../../../database/row-types.ts';
import type { ActionName } from '../../../domain/access/action.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { EmployeeViewer, Viewer } from './viewer.ts';

/** What was done to what. The payload may hold anything; it lies apart and can be erased. */
export interface EventRecord {
  readonly action:
    | ActionName
    | 'access_grant.break_the_glass'
    | 'access_grant.end'
    | 'alarm.close'
    | 'attendance.copy_text'
    | 'citizen.register'
    | 'code_list.import'
    | 'company_act.record'
    | 'identity.reveal'
    | 'import.undo'
    | 'organisation.register'
    | 'organisation.rename'
    | 'programme.publish'
    | 'questionnaire.import'
    | 'run.begin'
    | 'session.lead'
    | 'session.open'
    | 'story.tell'
    | 'run.change'
    | 'run.close'
    | 'run.end_naming'
    | 'run.name_person'
    | 'session.cancel'
    | 'session.change'
    | 'session.plan'
    | 'sharing.end'
    | 'staff_break.plan'
    | 'staff_break.take_back'
    | 'task_force.write'
    | 'training.write'
    | 'workplace.correct'
    | 'workplace.merge'
    | 'workplace.register';
  readonly subject: { readonly kind: string; readonly id: string };
  readonly authority: string | undefined;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Whoever does something, as far as the envelope tells. */
type Actor = Pick<EmployeeViewer, 'as' | 'account' | 'employment'> | Exclude<Viewer, EmployeeViewer>;

/** Writes the envelope and, apart from it, the payload. Only the viewer's own acts can be written. */
export async function recordEvent(
  tables: Kysely<Tables>,
  viewer: Actor,
  today: PlainDate,
  event: EventRecord,
): Promise<void> {
  const id = newId();
  await tables
    .insertInto('event')
    .values({
      id,
      happened_on: today,
      account_id: viewer.account,
      employment_id: viewer.as === 'employee' ? viewer.employment : null,
      action: event.action,
      subject_kind: event.subject.kind,
      subject_id: event.subject.id,
      authority_id: event.authority ?? null,
    })
    .execute();
  await tables
    .insertInto('event_payload')
    .values({ event_id: id, payload: JSON.stringify(event.payload) })
    .execute();
}
