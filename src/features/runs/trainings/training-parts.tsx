import {
  Button,
  Checks,
  DateField,
  FieldRow,
  Form,
  SaveRow,
  Section,
  SelectField,
  type SelectOption,
  TextField,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type FoundWorkplace, PickField } from '../../companies/index.ts';
import { trainingAddresses } from './training-addresses.ts';
import type { TypedTrainingMeeting, TypedTrainingPerson } from './training-forms.ts';
import type { TrainingPersonEntry } from './training-queries.ts';
import { trainingTexts } from './training-texts.ts';

interface PartProps<Model> {
  readonly run: string;
  readonly training: string;
  readonly model: Model;
  readonly language: Language;
}

export interface InviteFormModel {
  readonly typed: TypedTrainingPerson;
  readonly found: readonly FoundWorkplace[] | undefined;
  /** The houses of the run people may come from. */
  readonly houses: readonly SelectOption[];
  readonly said: Partial<Readonly<Record<'name' | 'title' | 'company', string>>>;
}

/** Whom to invite: of a house of the run, or of a company in the register. */
export function InviteForm({ run, training, model, language }: PartProps<InviteFormModel>) {
  const t = trainingTexts[language];
  const { typed, found, houses, said } = model;
  return (
    <Section id="invite" title={t.invite} spaced>
      <Form action={trainingAddresses.people(run, training)} hidden={{ id: typed.id }}>
        <FieldRow>
          <TextField
            name="name"
            label={t.personName}
            hint={t.personNameHint}
            value={typed.name}
            width={27}
            error={said.name}
          />
          <TextField
            name="title"
            label={t.jobTitle}
            value={typed.title}
            width={27}
            optional
            error={said.title}
          />
        </FieldRow>
        <SelectField
          name="house"
          label={t.house}
          hint={t.houseHint}
          options={[{ value: '', label: t.noHouse }, ...houses]}
          value={typed.house}
        />
        <PickField
          typed={typed.pick}
          label={t.company}
          found={found}
          registeredOnly
          error={said.company}
          language={language}
        />
        <SaveRow>
          <Button label={t.inviteSave} />
        </SaveRow>
      </Form>
    </Section>
  );
}

export interface MeetFormModel {
  readonly typed: TypedTrainingMeeting;
  readonly said: Partial<Readonly<Record<'on' | 'present', string>>>;
}

interface MeetFormProps extends PartProps<MeetFormModel> {
  readonly people: readonly TrainingPersonEntry[];
}

/** That the course met, and who came. */
export function MeetForm({ run, training, people, model, language }: MeetFormProps) {
  const t = trainingTexts[language];
  const { typed, said } = model;
  return (
    <Section id="meet" title={t.meet} spaced>
      <Form action={trainingAddresses.meetings(run, training)} hidden={{ id: typed.id }}>
        <DateField name="on" label={t.on} value={typed.on} error={said.on} />
        <Checks
          name="present"
          legend={t.present}
          options={people.map(optionOf)}
          values={typed.present}
          stacked
          error={said.present}
        />
        <SaveRow>
          <Button label={t.meetSave} />
        </SaveRow>
      </Form>
    </Section>
  );
}

interface FinishFormProps {
  readonly run: string;
  readonly training: string;
  /** Those who came at least once. */
  readonly people: readonly TrainingPersonEntry[];
  readonly error: string | undefined;
  readonly language: Language;
}

/** The certificates: everybody who came is ticked, until somebody is taken out. */
export function FinishForm({ run, training, people, error, language }: FinishFormProps) {
  const t = trainingTexts[language];
  return (
    <Section id="finish" title={t.finish} spaced>
      <p>{t.finishLead}</p>
      <Form action={trainingAddresses.certificates(run, training)}>
        <Checks
          name="certified"
          legend={t.whom}
          options={people.map(optionOf)}
          values={error === undefined ? people.map(({ id }) => id) : []}
          stacked
          error={error}
        />
        <SaveRow>
          <Button label={t.finishSave} />
        </SaveRow>
      </Form>
    </Section>
  );
}

function optionOf({ id, name, from }: TrainingPersonEntry) {
  return { value: id, label: `${name}, ${from.name}` };
}
