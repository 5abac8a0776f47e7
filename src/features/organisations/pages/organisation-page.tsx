import type { OrganisationRefusals } from '../../../domain/organisation/check-organisation.ts';
import {
  Alert,
  BackLink,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  PageHead,
  Rows,
  SaveRow,
  Section,
  Stack,
  TextField,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { ListedOrganisation, RunTakenPartIn } from '../organisation-queries.ts';
import { organisationTexts } from '../organisation-texts.ts';

export interface OrganisationPageProps {
  readonly frame: Frame;
  readonly organisation: ListedOrganisation;
  readonly runs: readonly RunTakenPartIn[];
  readonly typed: string;
  readonly refusal?: OrganisationRefusals['name'] | undefined;
  readonly changedMeanwhile?: boolean | undefined;
}

/** One house: the runs it takes part in, and the way to put its name right. */
export function OrganisationPage(props: OrganisationPageProps) {
  const { frame, organisation, runs, typed, refusal, changedMeanwhile = false } = props;
  const t = organisationTexts[frame.viewer.language];
  const errors = refusal === undefined ? [] : [{ field: 'name', text: t.refusals[refusal] }];
  return (
    <VisitPage frame={frame} title={t.title} place="organisations" refused={errors.length > 0}>
      <BackLink href="/organisations" label={t.title} />
      <PageHead
        title={organisation.name}
        meta={[t.kinds[organisation.kind], t.people(organisation.people)]}
      />
      {changedMeanwhile ? <Alert tone="warning" heading={t.changedMeanwhile} text={t.changedText} /> : null}
      <ErrorSummary heading={t.renameNotSaved} text={t.nothingLost} errors={errors} />
      <Stack>
        <Section id="runs" title={t.takesPart}>
          {runs.length === 0 ? (
            <EmptyState heading={t.takesPartNone} text={t.takesPartNoneText} />
          ) : (
            <Rows
              items={runs.map(({ id, name }) => ({
                title: name,
                action: { href: `/runs/${id}/about`, label: t.aboutRun },
              }))}
            />
          )}
        </Section>
        <Section id="rename" title={t.renameTitle} spaced>
          <Form action={`/organisations/${organisation.id}`} hidden={{ shown: organisation.name }}>
            <TextField name="name" label={t.name} value={typed} error={refusal && t.refusals[refusal]} />
            <SaveRow note={t.renameNote}>
              <Button label={t.rename} tone="secondary" />
            </SaveRow>
          </Form>
        </Section>
      </Stack>
    </VisitPage>
  );
}
