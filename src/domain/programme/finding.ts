/** Something in a definition that cannot stand. Its words are made elsewhere, from the check and its values. */
export interface Finding {
  readonly check: FindingCheck;
  /** Where to look, as written in the file: `roles[2].accessRow`. Empty for the whole file. */
  readonly at: string;
  /** What the words need: the key that stands twice, what would be allowed … */
  readonly values: Readonly<Record<string, string | number>>;
}

export type FindingCheck = FileCheck | ShapeCheck | FitCheck;

/** A finding of some checks only, for readers of files that have others. */
export interface FindingOf<Check extends FindingCheck> extends Finding {
  readonly check: Check;
}

/** Found before anything in the file could be read. */
export type FileCheck = 'file-missing' | 'file-not-json' | 'file-misnamed';

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
  | 'figure-centre-missing'
  | 'host-is-itself'
  | 'fact-unknown'
  | 'fact-answered-otherwise'
  | 'route-without-decision'
  | 'step-never-reached'
  | 'step-before-decision'
  | 'handover-not-described'
  | 'handover-without-step'
  | 'head-count-backwards'
  | 'coordinator-missing'
  | 'several-coordinators-demanded'
  | 'role-nobody-may-fill'
  | 'aftercare-promised-only'
  | 'main-phase-missing'
  | 'main-phase-after-aftercare'
  | 'phase-date-not-later'
  | 'open-phase-extended'
  | 'decider-never-there'
  | 'phase-never-left'
  | 'next-phase-missing'
  | 'quiet-before-contact'
  | 'session-kind-without-role'
  | 'activity-kind-not-offered'
  | 'wave-without-window'
  | 'wave-after-the-course'
  | 'consent-role-unknown'
  | 'consent-without-handover'
  | 'document-never-demanded'
  | 'wave-unknown'
  | 'wave-compared-with-itself'
  | 'anchor-never-comes'
  | 'hours-without-work'
  | 'host-missing';
