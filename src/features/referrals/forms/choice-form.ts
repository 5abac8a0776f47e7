import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import { type CitizensChoice, outcomesOf } from '../../../domain/referral/step-outcome.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';

export const choiceFields = { fact: 'fact', choice: 'choice' } as const;

/** What the citizen chose, under the id its form was shown with; no choice where none was made. */
export function readChoiceForm(fields: TypedFields): {
  readonly fact: string;
  readonly choice: CitizensChoice | undefined;
} {
  const chosen = fields.text(choiceFields.choice);
  return {
    fact: parseId(fields.text(choiceFields.fact)) ?? newId(),
    choice: outcomesOf.voluntary_choice.find((choice) => choice === chosen),
  };
}
