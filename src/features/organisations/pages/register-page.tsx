import type { OrganisationRefusals } from '../../../domain/organisation/check-organisation.ts';
import { organisationKinds } from '../../../domain/programme/organisation-kind.ts';
import {
  BackLink,
  Button,
  Choices,
  ErrorSummary,
  Form,
  PageHead,
  SaveRow,
  TextField,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { TypedOrganisation } from '../forms/organisation-form.ts';
import { organisationTexts } from '../organisation-texts.ts';

interface RegisterPageProps {
  readonly frame: Frame;
  readonly typed: TypedOrganisation;
  readonly refusals?: Partial<OrganisationRefusals> | undefined;
}

/** Registers a house: its name, and what it is. */
export function RegisterPage({ frame, typed, refusals = {} }: RegisterPageProps) {
  const { language } = frame.viewer;
  const t = organisationTexts[language];
  const errors = (['name', 'kind'] as const).flatMap((field) => {
    const refusal = refusals[field];
    return refusal === undefined ? [] : [{ field, text: t.refusals[refusal] }];
  });
  return (
    <VisitPage frame={frame} title={t.registerTitle} place="organisations" refused={errors.length > 0}>
      <BackLink href="/organisations" label={t.title} />
      <PageHead title={t.registerTitle} lead={t.registerLead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Form action={frame.path} hidden={{ id: typed.id }}>
        <TextField
          name="name"
          label={t.name}
          hint={t.nameHint}
          value={typed.name}
          error={refusals.name && t.refusals[refusals.name]}
        />
        <Choices
          name="kind"
          legend={t.kind}
          hint={t.kindStays}
          stacked
          options={organisationKinds.map((kind) => ({
            value: kind,
            label: t.kinds[kind],
            note: t.kindNotes[kind],
          }))}
          value={typed.kind}
          error={refusals.kind && t.refusals[refusals.kind]}
        />
        <SaveRow>
          <Button label={t.save} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}
