import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { ToldAcceptanceDraft } from '../../../domain/placement-agreement/check-told-acceptance.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { dayTyped } from '../../../platform/i18n/typed-date.ts';

/** What a worker typed of somebody's yes. The id was made when the form was shown: two presses are one. */
export interface TypedToldAcceptance {
  readonly id: string;
  /** The version that was shown. */
  readonly version: string;
  readonly way: string;
  readonly on: string;
  readonly byName: string;
  readonly reason: string;
}

export function emptyToldAcceptance(version: string): TypedToldAcceptance {
  return { id: newId(), version, way: '', on: '', byName: '', reason: '' };
}

export function typedToldAcceptance(fields: TypedFields): TypedToldAcceptance {
  return {
    id: parseId(fields.text('id')) ?? newId(),
    version: parseId(fields.text('version')) ?? '',
    way: fields.text('way'),
    on: fields.text('on'),
    byName: fields.text('name'),
    reason: fields.text('reason'),
  };
}

export function toldAcceptanceDraft(typed: TypedToldAcceptance): ToldAcceptanceDraft {
  return { ...typed, on: dayTyped(typed.on) };
}
