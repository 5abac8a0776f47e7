import { v7 as newId } from 'uuid';
import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { type AppointmentDraft, appointmentParts } from '../../../domain/run/appointment.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { formatTypedDate } from '../../../platform/i18n/dates.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { AppointmentGround, Nameable } from '../appointment-queries.ts';
import type { MayName } from '../who-may-name.ts';

/** What was chosen to name somebody. The id was made when the form was shown, so that two presses are one. */
export interface TypedAppointment {
  readonly id: string;
  readonly part: string;
  readonly person: string;
  readonly authority: string;
  readonly from: string;
  readonly to: string;
}

export const appointmentFields = ['part', 'person', 'authority', 'from', 'to'] as const;

/** Nothing is chosen beforehand but what cannot be otherwise, and today. */
export function emptyAppointment(today: PlainDate, may: MayName): TypedAppointment {
  const only = may.intakeOf.length === 1 ? may.intakeOf[0]?.id : undefined;
  return { id: newId(), part: '', person: '', authority: only ?? '', from: formatTypedDate(today), to: '' };
}

export function typedAppointment(fields: TypedFields): TypedAppointment {
  const [part, person, authority, from, to] = appointmentFields.map((name) => fields.text(name));
  const id = parseId<Id<'form'>>(fields.text('id')) ?? newId();
  return {
    id,
    part: part ?? '',
    person: person ?? '',
    authority: authority ?? '',
    from: from ?? '',
    to: to ?? '',
  };
}

/** The draft, with nothing in it that was not offered. */
export function draftOf(
  typed: TypedAppointment,
  { people }: Pick<AppointmentGround, 'people'>,
  may: MayName,
): AppointmentDraft & { readonly person: Nameable | undefined } {
  const offered = appointmentParts.filter((part) =>
    part === 'project_leader' ? may.leader : may.intakeOf.length > 0,
  );
  return {
    part: offered.find((part) => part === typed.part),
    person: people.find(({ employment }) => employment === typed.person),
    authority: may.intakeOf.find(({ id }) => id === typed.authority)?.id,
    period: { from: parseTypedDate(typed.from), to: parseTypedDate(typed.to) },
  };
}

/** Whether something stands in the field of the last day that is no date. */
export function lastDayUnreadable({ to }: TypedAppointment): boolean {
  return to.trim() !== '' && parseTypedDate(to) === undefined;
}
