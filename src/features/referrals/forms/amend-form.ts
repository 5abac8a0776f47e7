import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import {
  type AmendForm,
  amendableFacts,
  type StandingWords,
} from '../../../domain/referral/amend-referral.ts';
import type { FactValue } from '../../../domain/referral/fact-value.ts';
import type { Intake } from '../../../domain/referral/intake-step.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import { draftFields, factField } from './draft-form.ts';

/** What was typed to put a referral right, field by field. */
export interface TypedAmendment {
  /** Named when the form was shown, so that two presses are one. */
  readonly id: string;
  readonly grounds: string;
  readonly route: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly reason: string;
}

export const amendFields = { ...draftFields, id: 'id', reason: 'reason' } as const;

/** The form as it is first shown: with everything as it stands. */
export function standingForm({ grounds, route = '', told }: StandingWords, intake: Intake): TypedAmendment {
  const text = (key: string): string => typedOf(told.find((fact) => fact.key === key)?.value);
  return {
    id: newId(),
    grounds,
    route,
    facts: Object.fromEntries(amendableFacts(intake).map(({ key }) => [key, text(key)])),
    reason: '',
  };
}

export function readAmendForm(fields: TypedFields, intake: Intake): TypedAmendment {
  return {
    id: parseId(fields.text(amendFields.id)) ?? newId(),
    grounds: fields.text(amendFields.grounds),
    route: fields.text(amendFields.route),
    facts: Object.fromEntries(amendableFacts(intake).map(({ key }) => [key, fields.text(factField(key))])),
    reason: fields.text(amendFields.reason),
  };
}

export function asAmendForm({ grounds, route, facts, reason }: TypedAmendment): AmendForm {
  return {
    grounds,
    route,
    reason,
    fact: (key) => ({ text: facts[key] ?? '', date: parseTypedDate(facts[key] ?? '') }),
  };
}

/** An answer as it is typed into its field. */
function typedOf(value: FactValue | undefined): string {
  switch (value?.kind) {
    case undefined:
      return '';
    case 'yes_no':
      return value.yes ? 'yes' : 'no';
    case 'date':
      return value.date;
    case 'code':
      return value.code;
    case 'text':
      return value.text;
  }
}
