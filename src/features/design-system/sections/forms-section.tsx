import {
  Button,
  ButtonLink,
  ButtonRow,
  CopyField,
  DateField,
  FieldGroup,
  FieldRow,
  FileField,
  Form,
  PostButton,
  SaveRow,
  Section,
  SelectField,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { designSystemTexts } from '../design-system-texts.ts';
import { formsTexts } from '../texts/forms-texts.ts';
import { ChoiceExamples, RegisterExample, ScaleExamples } from './choice-examples.tsx';
import { Example, nowhere } from './example.tsx';

/** Buttons and everything that is filled in. */
export function FormsSection({ language }: { readonly language: Language }) {
  const t = designSystemTexts[language];
  const x = formsTexts[language];
  return (
    <Section id="forms" title={t.forms} spaced>
      <Example title={t.buttons}>
        <ButtonRow>
          <ButtonLink href={nowhere} label={x.write} />
          <ButtonLink href={nowhere} label={x.otherTime} tone="secondary" />
          <PostButton action={nowhere} label={x.takeBack} />
          <PostButton action={nowhere} label={x.draft} tone="plain" />
        </ButtonRow>
      </Example>
      <Form action={nowhere}>
        <FieldExamples language={language} />
        <WrongFields language={language} />
        <ChoiceExamples language={language} />
        <ScaleExamples language={language} />
        <SaveRow note={x.leave}>
          <Button label={x.save} />
          <Button label={x.cannot} tone="secondary" disabled />
          <Button label={x.draft} tone="plain" name="draft" value="1" />
        </SaveRow>
      </Form>
      <Example title={t.filter}>
        <Form kind="inline" method="get" action={nowhere}>
          <SelectField name="show" label={x.show} options={[{ value: 'all', label: x.everyone }]} />
          <Button label={x.show} tone="secondary" />
        </Form>
      </Example>
      <RegisterExample language={language} />
      <Example title={t.copyField}>
        <CopyField
          id="ready-text"
          label={t.copyField}
          hint={x.copyHint}
          text={x.copyText}
          action={nowhere}
          hidden={{}}
          button={x.copyButton}
        />
      </Example>
    </Section>
  );
}

function FieldExamples({ language }: { readonly language: Language }) {
  const x = formsTexts[language];
  const lasted = [
    { value: '45', label: x.threeQuarters },
    { value: '60', label: x.hour },
  ];
  return (
    <Example title={designSystemTexts[language].fields}>
      <TextField name="name" label={x.name} required />
      <TextField name="mail" label={x.mail} hint={x.mailHint} type="email" optional />
      <TextField name="phone" label={x.phone} type="tel" width={11} value="00 00 00 12" />
      <TextField name="locked" label={x.locked} value={x.longName} disabled />
      <FieldRow>
        <TextField name="what" label={x.what} value={x.longName} grow />
        <DateField name="date" label={x.date} value="2026-11-18" />
        <SelectField name="lasted" label={x.lasted} options={lasted} value="60" />
      </FieldRow>
      <TextArea name="notes" label={x.notes} hint={x.notesHint} rows={3} />
      <FileField name="file" label={x.file} hint={x.fileHint} optional />
      <FieldGroup id="next" legend={x.nextStep} optional>
        <FieldRow>
          <TextField name="next-what" label={x.what} grow />
          <DateField name="next-date" label={x.date} />
          <TextField name="next-at" label={x.at} width={4} numeric />
        </FieldRow>
      </FieldGroup>
    </Example>
  );
}

function WrongFields({ language }: { readonly language: Language }) {
  const x = formsTexts[language];
  return (
    <Example title={designSystemTexts[language].errors}>
      <FieldRow>
        <DateField name="wrong-date" label={x.date} value={x.typedWrong} error={x.dateError} />
        <SelectField
          name="wrong-lasted"
          label={x.lasted}
          error={x.hourError}
          options={[{ value: '', label: x.unknown }]}
        />
      </FieldRow>
      <TextArea name="wrong-notes" label={x.notes} hint={x.notesHint} error={x.notesError} rows={3} />
    </Example>
  );
}
