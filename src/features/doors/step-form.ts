import { v7 as newId } from 'uuid';
import { parseId } from '../../domain/kernel/ids.ts';
import type { TypedFields } from '../../platform/http/typed-fields.ts';
import { noPick, type TypedPick, typedPick } from '../companies/index.ts';

/** What was typed about a step. The ids were made when the form was shown: two presses are one. */
export interface TypedStep {
  readonly id: string;
  readonly fact: string;
  /** The pledge that is used; empty where the company is named instead. */
  readonly pledge: string;
  readonly pick: TypedPick;
  readonly on: string;
  readonly to: string;
  readonly code: string;
  readonly hours: string;
  readonly member: string;
}

export function emptyStep(): TypedStep {
  const empty = { pledge: '', on: '', to: '', code: '', hours: '', member: '' };
  return { id: newId(), fact: newId(), pick: noPick, ...empty };
}

export function typedStep(fields: TypedFields): TypedStep {
  return {
    id: parseId(fields.text('id')) ?? newId(),
    fact: parseId(fields.text('fact')) ?? newId(),
    pledge: fields.text('pledge'),
    pick: typedPick(fields),
    on: fields.text('on'),
    to: fields.text('to'),
    code: fields.text('code'),
    hours: fields.text('hours'),
    member: fields.text('member'),
  };
}
