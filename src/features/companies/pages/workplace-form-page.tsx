import type { WorkplaceRefusals } from '../../../domain/company/check-workplace.ts';
import { workplaceKinds } from '../../../domain/company/workplace.ts';
import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import {
  Alert,
  BackLink,
  Button,
  Checks,
  Choices,
  ErrorSummary,
  FieldRow,
  Form,
  PageHead,
  SaveRow,
  SeeLine,
  SelectField,
  TextField,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { companyAddresses } from '../company-addresses.ts';
import type { RegisteredWorkplace } from '../company-queries.ts';
import { companyTexts } from '../company-texts.ts';
import { type TypedWorkplace, workplaceFields } from '../forms/workplace-form.ts';
import { apartWords } from '../parts/place-words.ts';

export interface WorkplaceFormModel {
  readonly house: OrganisationId;
  /** The row that is put right; `undefined` for a new one. */
  readonly correcting: RegisteredWorkplace | undefined;
  readonly typed: TypedWorkplace;
  readonly industries: readonly { readonly value: string; readonly label: string }[];
  readonly refusals?: Partial<WorkplaceRefusals> | undefined;
  /** Rows that may be the same place. */
  readonly alike?:
    | { readonly rows: readonly RegisteredWorkplace[]; readonly sameNumber: boolean }
    | undefined;
  readonly changedMeanwhile?: boolean | undefined;
}

/** What the register says of a workplace: to add one, or to put one right for all houses. */
export function WorkplaceFormPage({
  frame,
  model,
}: {
  readonly frame: Frame;
  readonly model: WorkplaceFormModel;
}) {
  const t = companyTexts[frame.viewer.language];
  const { house, correcting, refusals = {}, alike, changedMeanwhile = false } = model;
  const errors = workplaceFields.flatMap((field) => {
    const refusal = refusals[field];
    return refusal === undefined ? [] : [{ field, text: t.refusals[refusal] }];
  });
  const title = correcting === undefined ? t.newTitle : t.editTitle(correcting.name);
  return (
    <VisitPage
      frame={frame}
      title={title}
      place="companies"
      refused={errors.length > 0 || alike !== undefined || changedMeanwhile}
    >
      {correcting === undefined ? (
        <BackLink href={companyAddresses.list(house)} label={t.title} />
      ) : (
        <BackLink href={companyAddresses.workplace(house, correcting.id)} label={correcting.name} />
      )}
      <PageHead title={title} lead={correcting === undefined ? t.newLead : t.editLead} />
      {changedMeanwhile && correcting !== undefined ? (
        <Alert tone="warning" heading={t.changedMeanwhile}>
          <p>{t.changedText}</p>
          <p>
            {t.stands}: {correcting.name}, {apartWords(correcting)}
          </p>
        </Alert>
      ) : null}
      {alike === undefined ? null : (
        <Alert tone="warning" heading={alike.sameNumber ? t.numberTaken : t.maybeThere}>
          <p>{alike.sameNumber ? t.numberTakenText : t.maybeThereText}</p>
          <ul>
            {alike.rows.map((row) => (
              <li>
                <a href={companyAddresses.workplace(house, row.id)}>{row.name}</a> {apartWords(row)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <WorkplaceFields action={frame.path} model={model} language={frame.viewer.language} />
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

interface FieldsProps {
  readonly action: string;
  readonly model: WorkplaceFormModel;
  readonly language: Language;
}

function WorkplaceFields({ action, model, language }: FieldsProps) {
  const t = companyTexts[language];
  const { typed, refusals = {}, correcting, alike } = model;
  const error = (field: keyof WorkplaceRefusals): string | undefined => {
    const refusal = refusals[field];
    return refusal && t.refusals[refusal];
  };
  return (
    <Form action={action} hidden={{ id: typed.id, seen: String(typed.seen) }}>
      <Choices
        name="kind"
        legend={t.kind}
        stacked
        options={workplaceKinds.map((kind) => ({ value: kind, ...t.kindChoices[kind] }))}
        value={typed.kind}
        error={error('kind')}
      />
      <TextField
        name="name"
        label={t.name}
        hint={t.nameHint}
        value={typed.name}
        width={27}
        error={error('name')}
      />
      <FieldRow>
        <TextField
          name="cvr"
          label={t.cvr}
          hint={t.cvrHint}
          value={typed.cvr}
          width={11}
          numeric
          optional
          error={error('cvr')}
        />
        <TextField
          name="pNumber"
          label={t.pNumber}
          hint={t.pNumberHint}
          value={typed.pNumber}
          width={11}
          numeric
          optional
          error={error('pNumber')}
        />
      </FieldRow>
      <SelectField
        name="industry"
        label={t.industry}
        optional
        options={[{ value: '', label: t.noIndustry }, ...model.industries]}
        value={typed.industry}
        error={error('industry')}
      />
      <TextField
        name="street"
        label={t.street}
        value={typed.street}
        width={27}
        optional
        error={error('street')}
      />
      <FieldRow>
        <TextField
          name="postalCode"
          label={t.postalCode}
          value={typed.postalCode}
          width={4}
          numeric
          optional
          error={error('postalCode')}
        />
        <TextField name="town" label={t.town} value={typed.town} optional error={error('town')} />
      </FieldRow>
      {alike === undefined || alike.sameNumber ? null : (
        <Checks
          name="another"
          legend={t.another}
          options={[{ value: 'yes', label: t.anotherChoice }]}
          values={typed.isAnother ? ['yes'] : []}
          optional
        />
      )}
      <SaveRow>
        <Button label={correcting === undefined ? t.save : t.saveEdit} />
      </SaveRow>
    </Form>
  );
}
