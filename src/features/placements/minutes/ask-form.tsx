import type { PartAnswerRefusals } from '../../../domain/minutes/minutes.ts';
import { longestPart } from '../../../domain/minutes/minutes.ts';
import {
  Button,
  ButtonRow,
  Details,
  Form,
  SaveRow,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { linkTexts, type NameRefusal, nameWords } from '../linking/link-texts.ts';
import { minutesTexts } from './minutes-texts.ts';

/** What was typed of a part that could not stand, and why. */
export interface RefusedAnswer {
  readonly part: string;
  readonly words: string;
  readonly name: string;
  readonly refusals: Partial<PartAnswerRefusals>;
  readonly nameRefusal: NameRefusal | undefined;
}

interface AnswerFormsProps {
  readonly part: string;
  readonly action: string;
  readonly words: {
    readonly approve: string;
    readonly ask: string;
    readonly what: string;
    readonly send: string;
  };
  /** A workplace says who it is that answers. */
  readonly asksName: boolean;
  readonly refused: RefusedAnswer | undefined;
  readonly language: Language;
}

/** A part is approved by one press; what is to be put right stands folded, with room to say what. */
export function AnswerForms({ part, action, words, asksName, refused, language }: AnswerFormsProps) {
  const mine = refused?.part === part ? refused : undefined;
  const error = mine?.refusals.words && minutesTexts[language].refusals[mine.refusals.words];
  return (
    <Form action={action} hidden={{ part }}>
      {asksName && (
        <TextField
          id={`name-${part}`}
          name="name"
          label={linkTexts[language].name}
          value={mine?.name ?? ''}
          width={27}
          autocomplete="name"
          error={nameWords(mine?.nameRefusal, language)}
        />
      )}
      <ButtonRow>
        <Button label={words.approve} tone="secondary" name="says" value="approves" />
      </ButtonRow>
      <Details summary={words.ask} open={error !== undefined}>
        <TextArea
          id={`words-${part}`}
          name="words"
          label={words.what}
          rows={3}
          maxlength={longestPart}
          value={mine?.words}
          error={error}
        />
        <SaveRow>
          <Button label={words.send} tone="secondary" name="says" value="asks" />
        </SaveRow>
      </Details>
    </Form>
  );
}

/** What could not stand, for the summary of the page. */
export function answerErrors(refused: RefusedAnswer | undefined, language: Language) {
  if (refused === undefined) return [];
  const { part, refusals, nameRefusal } = refused;
  const name = nameWords(nameRefusal, language);
  return [
    ...(name === undefined ? [] : [{ field: `name-${part}`, text: name }]),
    ...(refusals.words === undefined
      ? []
      : [{ field: `words-${part}`, text: minutesTexts[language].refusals[refusals.words] }]),
  ];
}
