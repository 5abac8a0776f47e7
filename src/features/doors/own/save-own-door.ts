import { v7 as newId } from 'uuid';
import type { Rejected } from '../../../domain/kernel/checked.ts';
import { parseId } from '../../../domain/kernel/ids.ts';
import { checkOwnDoor, type OwnDoorRefusals } from '../../../domain/own-door/check-own-door.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { dayTyped } from '../../../platform/i18n/typed-date.ts';
import type { Visit } from '../../access/index.ts';
import type { DoorCourse, OwnDoorEntry } from './own-door-queries.ts';
import { addOwnDoor, takeOwnDoorBack } from './own-door-repository.ts';

/** What was typed. The id was made when the form was shown: two presses are one. */
export interface TypedOwnDoor {
  readonly id: string;
  readonly kind: string;
  readonly company: string;
  readonly words: string;
  readonly on: string;
}

export function emptyOwnDoor(): TypedOwnDoor {
  return { id: newId(), kind: '', company: '', words: '', on: '' };
}

export function typedOwnDoor(fields: TypedFields): TypedOwnDoor {
  return {
    id: parseId(fields.text('id')) ?? newId(),
    kind: fields.text('kind'),
    company: fields.text('company'),
    words: fields.text('words'),
    on: fields.text('on'),
  };
}

/** Writes down what the citizen says: one row and one event, however often it is pressed. */
export async function saveOwnDoor(
  visit: Visit,
  { enrolment, authority }: DoorCourse,
  typed: TypedOwnDoor,
): Promise<Rejected<OwnDoorRefusals> | undefined> {
  const on = dayTyped(typed.on);
  const checked = checkOwnDoor({ ...typed, on }, visit.today);
  if (!checked.ok) return checked;
  if (await addOwnDoor(visit, { id: typed.id, enrolment }, checked.value))
    await visit.record({
      action: 'work_strand.write_own',
      subject: { kind: 'own_door', id: typed.id },
      authority,
      payload: { kind: checked.value.kind, takenBack: false },
    });
  return undefined;
}

export async function takeBackOwnDoor(
  visit: Visit,
  { authority }: DoorCourse,
  { id, kind }: OwnDoorEntry,
): Promise<void> {
  const takenBy = newId();
  if (!(await takeOwnDoorBack(visit, id, takenBy))) return;
  await visit.record({
    action: 'work_strand.write_own',
    subject: { kind: 'own_door', id: takenBy },
    authority,
    payload: { kind, corrects: id, takenBack: true },
  });
}
