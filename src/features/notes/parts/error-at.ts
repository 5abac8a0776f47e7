import type { SummaryError } from '../../../platform/html/index.ts';
import type { NoteField } from '../forms/short-note-form.ts';

/** What is wrong at a field, in the words of the summary. */
export function errorAt(errors: readonly SummaryError[], field: NoteField): string | undefined {
  return errors.find((error) => error.field === field)?.text;
}
