import { absenceReasons, attendances } from '../../../domain/session/attendance.ts';
import { AskedWhy, Choices, DateField, FieldRow, SelectField } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatMinutes } from '../../../platform/i18n/durations.ts';
import { sessionTexts } from '../../sessions/index.ts';
import { usualMinutes } from '../forms/short-note-form.ts';
import { noteTexts } from '../note-texts.ts';
import type { ShortNoteModel } from '../pages/short-note-page.tsx';
import { errorAt } from './error-at.ts';

interface MeetingFieldsProps {
  readonly model: Pick<ShortNoteModel, 'callName' | 'typed' | 'kinds' | 'errors' | 'meeting'>;
  readonly language: Language;
}

/** When, how long, what it was and whether the citizen came. */
export function MeetingFields({ model, language }: MeetingFieldsProps) {
  const { callName, typed, errors } = model;
  const t = noteTexts[language];
  const words = sessionTexts[language];
  return (
    <>
      <FieldRow>
        {model.meeting === undefined && (
          <DateField name="date" label={t.date} value={typed.date} error={errorAt(errors, 'date')} />
        )}
        <SelectField
          name="minutes"
          label={t.minutes}
          value={typed.minutes}
          error={errorAt(errors, 'minutes')}
          options={minutesToChoose(typed.minutes).map((minutes) => {
            return { value: String(minutes), label: formatMinutes(minutes, language) };
          })}
        />
      </FieldRow>
      {model.meeting === undefined && <KindChoices model={model} language={language} />}
      <AskedWhy
        choices={
          <Choices
            name="attendance"
            legend={t.attendance(callName)}
            value={typed.attendance}
            error={errorAt(errors, 'attendance')}
            options={attendances.map((value) => ({
              value,
              label: words.attendance[value],
              asksWhy: value === 'absent',
            }))}
          />
        }
        why={
          <SelectField
            name="reason"
            label={t.reason}
            value={typed.reason}
            options={[
              { value: '', label: t.reasonUnknown },
              ...absenceReasons.map((value) => ({ value, label: words.reasons[value] })),
            ]}
          />
        }
      />
    </>
  );
}

function KindChoices({ model: { typed, kinds, errors }, language }: MeetingFieldsProps) {
  const words = sessionTexts[language].kinds;
  return (
    <Choices
      name="kind"
      legend={noteTexts[language].kind}
      value={typed.kind}
      error={errorAt(errors, 'kind')}
      options={kinds.map((value) => ({ value, label: words[value] }))}
    />
  );
}

/** The usual lengths, and the one that was planned where that is another. */
function minutesToChoose(typed: string): readonly number[] {
  const minutes = Number(typed);
  const usual: readonly number[] = usualMinutes;
  if (!Number.isInteger(minutes) || minutes < 1 || usual.includes(minutes)) return usual;
  return [...usual, minutes].toSorted((a, b) => a - b);
}
