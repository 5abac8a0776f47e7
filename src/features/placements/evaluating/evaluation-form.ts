import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';

/** What was typed of a placement that is over. The id was made when the form was shown. */
export interface TypedEvaluation {
  readonly id: string;
  readonly ledTo: string;
  readonly words: string;
}

export function emptyEvaluation(): TypedEvaluation {
  return { id: newId(), ledTo: '', words: '' };
}

export function typedEvaluation(fields: TypedFields): TypedEvaluation {
  return {
    id: parseId(fields.text('id')) ?? newId(),
    ledTo: fields.text('led-to'),
    words: fields.text('words'),
  };
}
