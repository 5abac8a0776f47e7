import { v7 as newId } from 'uuid';
import type { InvitationDraft } from '../../../domain/access-grant/invite-to-meeting.ts';
import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';

/** What was typed to be let in. The id was made when the form was shown, so that two presses are one. */
export interface TypedAsk {
  readonly id: string;
  readonly cpr: string;
  readonly reason: string;
  readonly days: string;
}

export function emptyAsk(): TypedAsk {
  return { id: newId(), cpr: '', reason: '', days: '' };
}

export function typedAsk(fields: TypedFields): TypedAsk {
  return {
    id: idOf(fields),
    cpr: fields.text('cpr'),
    reason: fields.text('reason'),
    days: fields.text('days'),
  };
}

/** What was typed to invite somebody to a meeting; the day as it was written. */
export interface TypedInvitation extends Omit<InvitationDraft, 'on'> {
  readonly id: string;
  readonly on: string;
}

export function emptyInvitation(): TypedInvitation {
  return { id: newId(), person: '', kind: '', on: '', at: '', place: '' };
}

export function typedInvitation(fields: TypedFields): TypedInvitation {
  return {
    id: idOf(fields),
    person: fields.text('person'),
    kind: fields.text('kind'),
    on: fields.text('on'),
    at: fields.text('at'),
    place: fields.text('place'),
  };
}

export function invitationDraft({ id: _, ...typed }: TypedInvitation): InvitationDraft {
  return { ...typed, on: parseTypedDate(typed.on) };
}

function idOf(fields: TypedFields): string {
  return parseId<Id<'form'>>(fields.text('id')) ?? newId();
}
