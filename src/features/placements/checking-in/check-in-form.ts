import { v7 as newId } from 'uuid';
import type { CheckInDraft } from '../../../domain/check-in/check-in.ts';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { hoursTyped } from '../agreement-form.ts';

/** What was typed on the way. The id was made when the form was shown: pressing twice tells once. */
export interface TypedCheckIn {
  readonly id: string;
  readonly going: string;
  readonly hours: string;
  readonly words: string;
}

export function emptyCheckIn(): TypedCheckIn {
  return { id: newId(), going: '', hours: '', words: '' };
}

export function typedCheckIn(fields: TypedFields): TypedCheckIn {
  return {
    id: parseId(fields.text('id')) ?? newId(),
    going: fields.text('going'),
    hours: fields.text('hours'),
    words: fields.text('words'),
  };
}

export function checkInDraft({ going, hours, words }: TypedCheckIn): CheckInDraft {
  return { going, hours: hoursTyped(hours), words };
}
