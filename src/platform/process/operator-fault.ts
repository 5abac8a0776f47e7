import type { Language } from '../i18n/dictionary.ts';
import {
  type OperatorFaultName,
  type OperatorFaultValues,
  operatorFaultTexts,
} from './operator-fault-texts.ts';

/**
 * Something outside the product that whoever runs it can put right: told in one sentence, without a stack. The
 * values hold settings, places and numbers, never a secret and never anything about a person.
 */
export class OperatorFault extends Error {
  override readonly name = 'OperatorFault';
  readonly fault: OperatorFaultName;
  readonly values: OperatorFaultValues;

  constructor(fault: OperatorFaultName, values: OperatorFaultValues = {}) {
    super(operatorFaultTexts.en[fault](values));
    this.fault = fault;
    this.values = values;
  }

  /** The sentence in the operator's language. */
  tell(language: Language): string {
    return operatorFaultTexts[language][this.fault](this.values);
  }
}
