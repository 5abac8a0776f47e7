import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { BreakDraft, StaffBreak } from '../../../domain/team/staff-break.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';

/** What was typed about a break. The id was made when the form was shown, so that two presses are one. */
export interface TypedBreak {
  readonly id: StaffBreak['id'];
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

export function emptyBreak(): TypedBreak {
  return { id: newId() as StaffBreak['id'], kind: '', from: '', to: '' };
}

export function typedBreak(fields: TypedFields): TypedBreak {
  return {
    id: parseId<StaffBreak['id']>(fields.text('id')) ?? emptyBreak().id,
    kind: fields.text('kind'),
    from: fields.text('from'),
    to: fields.text('to'),
  };
}

export function breakDraft({ kind, from, to }: TypedBreak): BreakDraft {
  return { kind, from: parseTypedDate(from), to: parseTypedDate(to) };
}
