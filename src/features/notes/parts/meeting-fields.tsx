import { attendances } from '../../../domain/session/attendance.ts';
import { Choices, DateField, FieldRow, SelectField } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatMinutes } from '../../../platform/i18n/durations.ts';
import { sessionTexts } from '../../enrolments/index.ts';
import { usualMinutes } from '../forms/short-note-form.ts';
import { noteTexts } from '../note-texts.ts';
import type { ShortNoteModel } from '../pages/short-note-page.tsx';
import { errorAt } from './error-at.ts';

interface MeetingFieldsProps {
  readonly model: Pick<ShortNoteModel, 'callName' | 'typed' | 'kinds' | 'errors'>;
  readonly language: Language;
}

/** When, how long, what it was and whether the citizen came. */
export function MeetingFields({ model, language }: MeetingFieldsProps) {
  const { callName, typed, kinds, errors } = model;
  const t = noteTexts[language];
  const words = sessionTexts[language];
  return (
    <>
      <FieldRow>
        <DateField name="date" label={t.date} value={typed.date} error={errorAt(errors, 'date')} />
        <SelectField
          name="minutes"
          label={t.minutes}
          value={typed.minutes}
          error={errorAt(errors, 'minutes')}
          options={usualMinutes.map((minutes) => {
            return { value: String(minutes), label: formatMinutes(minutes, language) };
          })}
        />
      </FieldRow>
      <Choices
        name="kind"
        legend={t.kind}
        value={typed.kind}
        error={errorAt(errors, 'kind')}
        options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <Choices
        name="attendance"
        legend={t.attendance(callName)}
        value={typed.attendance}
        error={errorAt(errors, 'attendance')}
        options={attendances.map((value) => ({ value, label: words.attendance[value] }))}
      />
    </>
  );
}
