import { changesNothing, type ImportPlan } from '../../../domain/code-list/import-plan.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import {
  Alert,
  BackLink,
  Button,
  EmptyState,
  Form,
  PageHead,
  Rows,
  SaveRow,
  Section,
  Stack,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { importAddress, systemAddress } from '../code-list-addresses.ts';
import type { CodeSystem } from '../code-list-queries.ts';
import { importTexts } from '../import-texts.ts';
import { addedRow, changedRow } from '../parts/plan-rows.tsx';

interface PreviewPageProps {
  readonly frame: Frame;
  readonly system: CodeSystem;
  readonly plan: ImportPlan;
  readonly today: PlainDate;
  /** What the form carries along: the text, the mark of the plan, the id of the reading. */
  readonly carried: { readonly text: string; readonly mark: string; readonly id: string };
  /** The list is not the one that was looked at before. */
  readonly changedMeanwhile?: boolean | undefined;
}

/** What would change, before anything does. */
export function PreviewPage({ frame, system, plan, today, carried, changedMeanwhile }: PreviewPageProps) {
  const { language } = frame.viewer;
  const t = importTexts[language];
  const { added, changed } = plan;
  const nothing = changesNothing(plan);
  return (
    <VisitPage frame={frame} title={t.previewTitle} place="code-lists">
      <BackLink href={systemAddress(system.key)} label={system.title} />
      <PageHead title={t.previewTitle} subtitle={system.title} lead={t.previewLead} />
      {changedMeanwhile ? (
        <Alert tone="warning" heading={t.changedMeanwhile} text={t.changedMeanwhileText} />
      ) : null}
      <Stack>
        {nothing ? <EmptyState heading={t.nothing} text={t.nothingText} /> : null}
        {changed.length === 0 ? null : (
          <Section id="changed" title={t.changed(changed.length)}>
            <Rows items={changed.map((change) => changedRow(change, today, language))} />
          </Section>
        )}
        {added.length === 0 ? null : (
          <Section id="added" title={t.added(added.length)}>
            <Rows items={added.map((period) => addedRow(period, plan, language))} />
          </Section>
        )}
        <Form action={importAddress(system.key)} hidden={carried}>
          <p>
            {plan.unchanged > 0 ? `${t.unchanged(plan.unchanged)} ` : ''}
            {plan.leftStanding > 0 ? t.leftStanding(plan.leftStanding) : ''}
          </p>
          <SaveRow>
            {nothing ? null : <Button label={t.apply} name="step" value="apply" />}
            <Button label={t.back} tone="secondary" name="step" value="edit" />
          </SaveRow>
        </Form>
      </Stack>
    </VisitPage>
  );
}
