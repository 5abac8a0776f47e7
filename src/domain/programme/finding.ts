/** Something in a definition that cannot stand. Its words are made elsewhere, from the check and its values. */
export interface Finding {
  readonly check: ShapeCheck | FitCheck;
  /** Where to look, as written in the file: `roles[2].accessRow`. Empty for the whole file. */
  readonly at: string;
  /** What the words need: the key that stands twice, what would be allowed … */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Found in one field alone. */
export type ShapeCheck =
  | 'field-missing'
  | 'field-unknown'
  | 'value-not-allowed'
  | 'wrong-kind-of-value'
  | 'too-small'
  | 'too-big'
  | 'text-wrong-form';

/** Found where parts of the definition do not fit each other. */
export type FitCheck =
  | 'key-twice'
  | 'head-count-backwards'
  | 'coordinator-missing'
  | 'several-coordinators-demanded'
  | 'main-phase-missing'
  | 'main-phase-after-aftercare'
  | 'session-kind-without-role'
  | 'recommendation-never-demanded'
  | 'consent-role-unknown';
