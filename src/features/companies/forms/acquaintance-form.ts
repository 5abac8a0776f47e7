import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { AcquaintanceRow } from '../card-queries.ts';
import { newRow, type TypedRow, typedRow } from './row-form.ts';

/** What was typed about who knows somebody. */
export interface TypedAcquaintance extends TypedRow {
  readonly colleague: string;
  readonly words: string;
}

export function acquaintanceForm(row?: AcquaintanceRow): TypedAcquaintance {
  return { ...newRow(row?.id), colleague: row?.employment ?? '', words: row?.words ?? '' };
}

export function typedAcquaintance(fields: TypedFields): TypedAcquaintance {
  return { ...typedRow(fields), colleague: fields.text('colleague'), words: fields.text('words') };
}
