import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';

/** What every form of a card sends besides its own words. The id was made when it was shown: two presses are one. */
export interface TypedRow {
  readonly id: string;
  /** The row that is put right, and that nothing is to stand in its place. */
  readonly corrects: string;
  readonly takenBack: boolean;
}

export function newRow(corrects = ''): TypedRow {
  return { id: newId(), corrects, takenBack: false };
}

export function typedRow(fields: TypedFields): TypedRow {
  return {
    id: parseId(fields.text('id')) ?? newId(),
    corrects: parseId(fields.text('corrects')) ?? '',
    takenBack: fields.text('taken-back') === 'yes',
  };
}
