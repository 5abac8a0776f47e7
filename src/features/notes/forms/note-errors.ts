import type { SummaryError } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { WritingRefusals } from '../commands/write-short-note.ts';
import { noteTexts } from '../note-texts.ts';
import type { NoteField } from './short-note-form.ts';

/** Where on the form each refusal is shown, in the order of the form. */
const fieldOf = {
  date: 'date',
  minutes: 'minutes',
  kind: 'kind',
  attendance: 'attendance',
  text: 'words',
  nextStep: 'next_step',
  nextStepOn: 'next_step_on',
  stepDate: 'next_step_on',
  stepTime: 'next_at',
  audience: 'audience',
} as const satisfies Record<Exclude<keyof WritingRefusals, 'form'>, NoteField>;

/** What to say at which field. */
export function noteErrors(
  refusals: Partial<WritingRefusals>,
  callName: string,
  language: Language,
): SummaryError[] {
  const t = noteTexts[language].refusals;
  return (Object.keys(fieldOf) as (keyof typeof fieldOf)[]).flatMap((name) => {
    const refusal = refusals[name];
    if (refusal === undefined) return [];
    const text = t[refusal];
    return [{ field: fieldOf[name], text: typeof text === 'string' ? text : text(callName) }];
  });
}
