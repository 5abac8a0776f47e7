import { type AppointmentPart, appointmentParts } from '../../../domain/run/appointment.ts';
import {
  BackLink,
  Bullets,
  Button,
  Choices,
  Columns,
  DateField,
  EmptyState,
  ErrorSummary,
  Form,
  PageHead,
  Panel,
  SaveRow,
  SelectField,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { inSentence } from '../../../platform/i18n/in-sentence.ts';
import { type Frame, type Place, VisitPage } from '../../page-frame/index.ts';
import type { AppointmentGround, Nameable, NamedAppointment } from '../appointment-queries.ts';
import { appointmentTexts } from '../appointment-texts.ts';
import type { NamingRefusals } from '../commands/name-for-run.ts';
import { appointmentFields, type TypedAppointment } from '../forms/appointment-form.ts';
import type { MayName } from '../who-may-name.ts';

export interface NamePageProps {
  readonly frame: Frame;
  readonly ground: AppointmentGround;
  /** What the run is called in the reader's language. */
  readonly runName: string;
  readonly place: Place | undefined;
  readonly may: MayName;
  readonly typed: TypedAppointment;
  readonly refusals?: Partial<NamingRefusals> | undefined;
}

/** Names a colleague for a run: to do what, who, and from when. */
export function NamePage(props: NamePageProps) {
  const { frame, ground, runName, place, refusals = {} } = props;
  const { language } = frame.viewer;
  const t = appointmentTexts[language];
  const about = `/runs/${ground.run}/about`;
  const errors = appointmentFields.flatMap((field) => {
    const text = refusalWords(refusals[field], language);
    return text === undefined ? [] : [{ field, text }];
  });
  return (
    <VisitPage frame={frame} title={t.pageTitle} place={place} refused={errors.length > 0}>
      <BackLink href={about} label={runName} />
      <PageHead title={t.pageTitle} subtitle={runName} lead={t.lead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      {ground.people.length === 0 ? (
        <EmptyState heading={t.nobody} text={t.nobodyText} />
      ) : (
        <Columns>
          <NamingForm {...props} />
          <Panel id="standing" title={t.standing} soft aside>
            <Bullets items={ground.appointments.map((one) => standingLine(one, language))} />
          </Panel>
        </Columns>
      )}
    </VisitPage>
  );
}

function NamingForm({ frame, ground, may, typed, refusals = {} }: NamePageProps) {
  const { language } = frame.viewer;
  const t = appointmentTexts[language];
  const error = (field: keyof NamingRefusals) => refusalWords(refusals[field], language);
  return (
    <Form action={frame.path} hidden={{ id: typed.id }}>
      <Choices
        name="part"
        legend={t.part}
        stacked
        options={partsOffered(may).map((part) => ({
          value: part,
          label: t.parts[part],
          note: t.partNotes[part],
        }))}
        value={typed.part}
        error={error('part')}
      />
      <SelectField
        name="person"
        label={t.person}
        hint={t.personHint}
        options={[
          { value: '', label: t.choose },
          ...ground.people.map((person) => ({ value: person.employment, label: optionOf(person, language) })),
        ]}
        value={typed.person}
        error={error('person')}
      />
      {may.intakeOf.length > 0 ? (
        <SelectField
          name="authority"
          label={t.authority}
          hint={t.authorityHint}
          options={[
            { value: '', label: t.choose },
            ...may.intakeOf.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={typed.authority}
          error={error('authority')}
        />
      ) : null}
      <DateField name="from" label={t.firstDay} hint={t.dateHint} value={typed.from} error={error('from')} />
      <DateField
        name="to"
        label={t.lastDay}
        hint={t.lastDayHint}
        optional
        value={typed.to}
        error={error('to')}
      />
      <SaveRow note={t.saveNote}>
        <Button label={t.save} />
      </SaveRow>
    </Form>
  );
}

/** Who is named already, so that nobody is named twice. */
function standingLine({ name, part, authorityName }: NamedAppointment, language: Language): string {
  const t = appointmentTexts[language];
  const forWhom = authorityName === undefined ? '' : ` ${t.forAuthority(authorityName)}`;
  return t.standingLine(name, `${inSentence(t.parts[part])}${forWhom}`);
}

function partsOffered({ leader, intakeOf }: MayName): readonly AppointmentPart[] {
  return appointmentParts.filter((part) => (part === 'project_leader' ? leader : intakeOf.length > 0));
}

function optionOf({ name, title, house }: Nameable, language: Language): string {
  return appointmentTexts[language].personOption(name, title, house);
}

function refusalWords(
  refusal: NamingRefusals[keyof NamingRefusals] | undefined,
  language: Language,
): string | undefined {
  const t = appointmentTexts[language];
  if (refusal === undefined) return undefined;
  return refusal === 'unreadable' ? t.unreadable : t.refusals[refusal];
}
