import { longestWords } from '../../../domain/plan/settle-words.ts';
import { Choices, TextArea } from '../../../platform/html/index.ts';
import type { TypedWords } from '../forms/words-form.ts';
import { planFormTexts } from '../plan-form-texts.ts';
import type { Voice } from '../voice.ts';

interface WordsFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly typed: TypedWords;
  readonly error: string | undefined;
  /** They may be the team's as well as the citizen's: then staff say whose. */
  readonly either: boolean;
  readonly voice: Voice;
}

/** Words of the plan with the version they were seen at, and whose they are where that can be asked. */
export function WordsField({ name, label, hint, typed, error, either, voice }: WordsFieldProps) {
  const t = planFormTexts[voice.language];
  return (
    <>
      <input type="hidden" name={`${name}_seen`} value={String(typed.seen)} />
      <TextArea
        name={name}
        label={label}
        hint={hint}
        rows={4}
        value={typed.words}
        error={error}
        maxlength={longestWords}
        optional
      />
      {either && !voice.own ? (
        <Choices
          name={`${name}_of`}
          legend={t.whose}
          value={typed.wordsOf}
          options={[
            { value: 'citizen', label: t.whoseCitizen },
            { value: 'team', label: t.whoseTeam },
          ]}
        />
      ) : null}
    </>
  );
}
