import type { QuestionnaireFinding } from '../finding.ts';
import type { TemplateColumn } from './row-uses.ts';

/** Something in a template that cannot stand, with the line as the reader's own program counts it. */
export interface TemplateFinding {
  readonly line: number;
  /** `undefined` where it is the whole line. */
  readonly column: TemplateColumn | undefined;
  readonly check: QuestionnaireFinding['check'] | TemplateCheck;
  readonly values: QuestionnaireFinding['values'];
}

/** Found while the cells were read, before anything was put together. */
export type TemplateCheck =
  | 'no-headings'
  | 'column-missing'
  | 'column-unknown'
  | 'column-twice'
  | 'row-unknown'
  | 'row-missing'
  | 'row-twice'
  | 'row-out-of-place'
  | 'row-not-for-kind'
  | 'cell-not-used'
  | 'word-unknown'
  | 'number-unreadable'
  | 'condition-unreadable'
  | 'condition-mixed'
  | 'same-as-unknown';
