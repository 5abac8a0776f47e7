/** Something in a FHIR questionnaire that does not come along, told before anything is taken in. */
export interface NotKept {
  readonly what: NotKeptKind;
  /** The link id of the item it stands at; empty for the questionnaire itself. */
  readonly at: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export type NotKeptKind =
  /** A question of a kind that is not answered here, with all that hangs on it. */
  | 'question-kind'
  | 'hidden-question'
  | 'options-elsewhere'
  | 'too-few-options'
  | 'own-words-beside-options'
  | 'condition'
  | 'condition-expression'
  | 'constraint'
  | 'calculation'
  | 'variable-loop'
  | 'missing-as-nothing'
  | 'nested-questions'
  | 'words-without-question'
  | 'extension'
  | 'element'
  | 'untranslated'
  | 'markup'
  | 'too-deep'
  | 'worded-by-us';
