import {
  Choices,
  DateField,
  FieldGroup,
  FieldRow,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { noteTexts } from '../note-texts.ts';
import type { ShortNoteModel } from '../pages/short-note-page.tsx';
import { errorAt } from './error-at.ts';
import { PlanFields } from './plan-fields.tsx';
import { readersOf } from './readers.ts';

interface WordsFieldsProps {
  readonly model: Pick<ShortNoteModel, 'callName' | 'typed' | 'around' | 'errors' | 'plan' | 'doneSteps'>;
  readonly language: Language;
}

/** A few words, the next step, and who may read them: by name, from the access rules. */
export function WordsFields({ model, language }: WordsFieldsProps) {
  const { callName, typed, around, errors } = model;
  const t = noteTexts[language];
  return (
    <>
      <TextArea
        name="words"
        label={t.words}
        hint={t.wordsHint(callName)}
        value={typed.words}
        error={errorAt(errors, 'words')}
      />
      <FieldGroup id="next" legend={t.nextStep}>
        <FieldRow>
          <TextField
            name="next_step"
            label={t.what}
            value={typed.next_step}
            error={errorAt(errors, 'next_step')}
            grow
          />
          <DateField
            name="next_step_on"
            label={t.when}
            value={typed.next_step_on}
            error={errorAt(errors, 'next_step_on')}
          />
          <TextField
            name="next_at"
            label={t.at}
            width={8}
            value={typed.next_at}
            error={errorAt(errors, 'next_at')}
          />
        </FieldRow>
      </FieldGroup>
      <PlanFields model={model} language={language} />
      <Choices
        name="audience"
        legend={t.audience}
        stacked
        value={typed.audience}
        error={errorAt(errors, 'audience')}
        options={[
          {
            value: 'team_and_citizen',
            label: t.teamAndCitizen(callName),
            note: readersOf('team_and_citizen', around, language),
          },
          { value: 'team', label: t.team, note: readersOf('team', around, language) },
        ]}
      />
    </>
  );
}
