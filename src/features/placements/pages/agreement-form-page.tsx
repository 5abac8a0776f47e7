import {
  Alert,
  BackLink,
  Button,
  DateField,
  ErrorSummary,
  FieldRow,
  Form,
  MoreLink,
  PageHead,
  refusedFields,
  SaveRow,
  SeeLine,
  SelectField,
  type SelectOption,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';
import { type FoundWorkplace, PickField, pickError } from '../../companies/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { TypedAgreement } from '../agreement-form.ts';
import { agreementFormTexts } from '../agreement-form-texts.ts';
import { placementAddresses } from '../placement-addresses.ts';
import type { PlacementCourse } from '../placement-queries.ts';
import { placementTexts } from '../placement-texts.ts';
import type { PlacementRefusals } from '../write-agreement.ts';

export interface AgreementFormModel {
  readonly course: PlacementCourse;
  /** The placement that is agreed on anew; `undefined` for a new one. */
  readonly editing: string | undefined;
  readonly typed: TypedAgreement;
  readonly kinds: readonly SelectOption[];
  readonly refusals: Partial<PlacementRefusals>;
  readonly found: readonly FoundWorkplace[] | undefined;
  readonly conflict: boolean;
}

const names = [
  ['company', 'company'],
  ['code', 'code'],
  ['from', 'from'],
  ['to', 'to'],
  ['hours', 'hours'],
  ['goals', 'goals'],
  ['tasks', 'tasks'],
  ['accommodations', 'accommodations'],
  ['contacts', 'contacts'],
] as const;

/** What is agreed, on one form; the workplace is found in the register. */
export function AgreementFormPage({
  frame,
  model,
}: {
  readonly frame: Frame;
  readonly model: AgreementFormModel;
}) {
  const { language } = frame.viewer;
  const t = agreementFormTexts[language];
  const { course, editing, typed, found } = model;
  const { said, errors: own } = refusedFields(model.refusals, t.refusals, names);
  const errors = [...(found === undefined ? [] : [pickError(found, language, true)]), ...own];
  const title = editing === undefined ? t.newTitle : t.editTitle;
  const back =
    editing === undefined
      ? placementAddresses.list(course.enrolment)
      : placementAddresses.one(course.enrolment, editing);
  const action =
    editing === undefined
      ? placementAddresses.new(course.enrolment)
      : placementAddresses.edit(course.enrolment, editing);
  const words = { rows: 3 };
  return (
    <VisitPage frame={frame} title={title} refused={errors.length > 0}>
      <BackLink href={back} label={placementTexts[language].title} />
      <PageHead
        title={title}
        subtitle={course.callName}
        lead={editing === undefined ? t.lead : `${t.editLead} ${t.lead}`}
      />
      {model.conflict && editing !== undefined && (
        <Alert tone="warning" heading={t.conflict} text={t.conflictText}>
          <MoreLink href={back} label={t.seeNow} />
        </Alert>
      )}
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Form action={action} hidden={{ id: typed.id, edits: typed.edits }}>
        <PickField
          typed={typed.pick}
          label={t.company}
          found={found}
          registeredOnly
          error={said('company')}
          language={language}
        />
        <SelectField
          name="code"
          label={t.code}
          options={[{ value: '', label: t.choose }, ...model.kinds]}
          value={typed.code}
          error={said('code')}
        />
        <FieldRow>
          <DateField name="from" label={t.from} hint={t.fromHint} value={typed.from} error={said('from')} />
          <DateField name="to" label={t.to} value={typed.to} error={said('to')} />
          <TextField
            name="hours"
            label={t.hours}
            hint={t.hoursHint}
            value={typed.hours}
            width={4}
            numeric
            error={said('hours')}
          />
        </FieldRow>
        <TextArea
          {...words}
          name="goals"
          label={t.goals}
          hint={t.goalsHint}
          value={typed.goals}
          error={said('goals')}
        />
        <TextArea {...words} name="tasks" label={t.tasks} value={typed.tasks} error={said('tasks')} />
        <TextArea
          {...words}
          name="accommodations"
          label={t.accommodations}
          hint={t.accommodationsHint}
          value={typed.accommodations}
          optional
          error={said('accommodations')}
        />
        <TextArea
          {...words}
          name="contacts"
          label={t.contacts}
          hint={t.contactsHint}
          value={typed.contacts}
          error={said('contacts')}
        />
        <SaveRow>
          <Button label={t.save} />
        </SaveRow>
      </Form>
      <SeeLine text={placementTexts[language].see} />
    </VisitPage>
  );
}
