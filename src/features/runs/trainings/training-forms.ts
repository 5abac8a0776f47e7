import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { formatTypedDate } from '../../../platform/i18n/dates.ts';
import { noPick, type TypedPick, typedPick } from '../../companies/index.ts';

/** A course as it was typed. Every id was made when the form was shown: two presses are one. */
export interface TypedTraining {
  readonly id: string;
  readonly title: string;
  readonly beginsOn: string;
  readonly place: string;
}

export function emptyTraining(): TypedTraining {
  return { id: newId(), title: '', beginsOn: '', place: '' };
}

export function typedTraining(fields: TypedFields): TypedTraining {
  return {
    id: parseId(fields.text('id')) ?? newId(),
    title: fields.text('title'),
    beginsOn: fields.text('begins-on'),
    place: fields.text('place'),
  };
}

/** Somebody who is invited: of a house of the run, or else of a company. */
export interface TypedTrainingPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly house: string;
  readonly pick: TypedPick;
}

export function emptyTrainingPerson(): TypedTrainingPerson {
  return { id: newId(), name: '', title: '', house: '', pick: noPick };
}

export function typedTrainingPerson(fields: TypedFields): TypedTrainingPerson {
  return {
    id: parseId(fields.text('id')) ?? newId(),
    name: fields.text('name'),
    title: fields.text('title'),
    house: fields.text('house'),
    pick: typedPick(fields),
  };
}

export interface TypedTrainingMeeting {
  readonly id: string;
  readonly on: string;
  readonly present: readonly string[];
}

export function emptyTrainingMeeting(today: PlainDate): TypedTrainingMeeting {
  return { id: newId(), on: formatTypedDate(today), present: [] };
}

export function typedTrainingMeeting(fields: TypedFields): TypedTrainingMeeting {
  return {
    id: parseId(fields.text('id')) ?? newId(),
    on: fields.text('on'),
    present: fields.all('present'),
  };
}
