import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { AskedFact } from '../../../domain/referral/fact-value.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { factField } from './draft-form.ts';

/** What was typed to put a fact right. */
export interface TypedCorrection {
  /** The fact to be, named when its form was shown. */
  readonly id: string;
  readonly text: string;
  /** Why it is put right; asked for only where something stood before. */
  readonly reason: string;
}

export const correctionFields = { id: 'id', reason: 'reason' } as const;

export function readCorrection(fields: TypedFields, { key }: Pick<AskedFact, 'key'>): TypedCorrection {
  return {
    id: parseId(fields.text(correctionFields.id)) ?? newId(),
    text: fields.text(factField(key)),
    reason: fields.text(correctionFields.reason),
  };
}
