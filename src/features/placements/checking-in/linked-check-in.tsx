import { type CheckInRefusals, goings, longestCheckIn } from '../../../domain/check-in/check-in.ts';
import {
  Button,
  Choices,
  Form,
  Rows,
  refusedFields,
  SaveRow,
  Section,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { linkTexts, type NameRefusal, nameWords } from '../linking/link-texts.ts';
import type { TypedCheckIn } from './check-in-form.ts';
import type { ToldByLink } from './check-in-queries.ts';
import { checkInTexts } from './check-in-texts.ts';
import { takenWords } from './check-in-words.tsx';
import { waitsForSomebody } from './waits-for-somebody.ts';

export interface LinkedCheckIn {
  /** Somebody is on the team to hear it. */
  readonly isHeard: boolean;
  readonly told: readonly ToldByLink[];
  readonly typed: TypedCheckIn;
  readonly name: string;
  readonly refusals: Partial<CheckInRefusals>;
  readonly nameRefusal: NameRefusal | undefined;
}

const fields = [
  ['going', 'going'],
  ['hours', 'going-hours'],
  ['words', 'going-words'],
] as const;

/** All that cannot stand in what a workplace tells, for the page's summary. */
export function checkInErrors({ refusals, nameRefusal }: LinkedCheckIn, language: Language) {
  const name = nameWords(nameRefusal, language);
  return [
    ...refusedFields(refusals, checkInTexts[language].refusals, fields).errors,
    ...(name === undefined ? [] : [{ field: 'going-name', text: name }]),
  ];
}

interface LinkedCheckInProps {
  readonly model: LinkedCheckIn;
  readonly language: Language;
}

/** How it is going, told by the workplace; and who has taken on what it told before. */
export function LinkedCheckInSection({ model, language }: LinkedCheckInProps) {
  const t = checkInTexts[language];
  const { told, isHeard } = model;
  return (
    <Section id="check-in" title={t.linked.title} spaced>
      {isHeard ? <LinkedForm model={model} language={language} /> : <p>{t.linked.notHeard}</p>}
      {told.length > 0 && (
        <>
          <h3 class="mt-6">{t.linked.before}</h3>
          <Rows
            level={4}
            items={told.map((one) => ({
              title: t.linked.told(t.linked.options[one.going], formatDate(one.on, language)),
              text: answerTo(one, language),
            }))}
          />
        </>
      )}
    </Section>
  );
}

function answerTo(one: ToldByLink, language: Language): string | undefined {
  if (one.taken !== undefined) return takenWords(one.taken, language);
  return waitsForSomebody(one) ? checkInTexts[language].linked.nobodyYet : undefined;
}

function LinkedForm({ model: { typed, name, refusals, nameRefusal }, language }: LinkedCheckInProps) {
  const t = checkInTexts[language];
  const { said } = refusedFields(refusals, t.refusals, fields);
  return (
    <>
      <p>{`${t.linked.lead} ${t.linked.danger}`}</p>
      <Form action="/agreement/check-in" hidden={{ id: typed.id }}>
        <Choices
          name="going"
          legend={t.linked.going}
          options={goings.map((value) => ({ value, label: t.linked.options[value] }))}
          value={typed.going}
          error={said('going')}
        />
        <TextField
          name="hours"
          id="going-hours"
          label={t.hours}
          hint={t.hoursHint}
          value={typed.hours}
          width={4}
          error={said('hours')}
          optional
        />
        <TextArea
          name="words"
          id="going-words"
          label={t.linked.words}
          hint={t.linked.wordsHint}
          rows={3}
          maxlength={longestCheckIn}
          value={typed.words}
          error={said('words')}
          optional
        />
        <TextField
          name="name"
          id="going-name"
          label={linkTexts[language].name}
          value={name}
          width={27}
          autocomplete="name"
          error={nameWords(nameRefusal, language)}
        />
        <SaveRow>
          <Button label={t.linked.send} />
        </SaveRow>
      </Form>
    </>
  );
}
