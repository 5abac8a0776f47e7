import {
  BackLink,
  EmptyState,
  PageHead,
  Receipt,
  Rows,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { runAddresses } from '../run-addresses.ts';
import { reportLink } from './addresses.ts';
import { CloseForm, type CloseTyped } from './close-form.tsx';
import { HandedOnSection } from './handed-on-section.tsx';
import type { ClosingModel } from './run-closing.ts';
import { runClosingTexts } from './run-closing-texts.ts';
import { ScheduleSection } from './schedule-section.tsx';

interface ClosingPageProps {
  readonly frame: Frame;
  readonly model: ClosingModel;
  readonly typed: CloseTyped;
  readonly done: boolean;
}

/** Closing a run: what must be done first, the act itself, and what it leaves: reports, people's next place, erasure. */
export function ClosingPage({ frame, model, typed, done }: ClosingPageProps) {
  const { language } = frame.viewer;
  const t = runClosingTexts[language];
  const { closing } = model;
  const title = closing === undefined ? t.title : t.closedTitle;
  const lead = closing === undefined ? t.lead : t.closedLead(formatDate(closing.lastDay, language));
  return (
    <VisitPage frame={frame} title={title} place="programme" refused={typed.refusal !== undefined}>
      <BackLink href={runAddresses.run(model.run)} label={model.runName} />
      {done ? <Receipt heading={t.done} text={t.doneText} /> : null}
      <PageHead title={title} subtitle={model.runName} lead={lead} />
      <SeeLine text={t.see} />
      <Stack>
        {closing === undefined ? (
          <CloseForm model={model} typed={typed} language={language} />
        ) : (
          <p class="ff-meta">{t.closedBy(closing.by, formatDate(closing.closedOn, language))}</p>
        )}
        {closing === undefined ? null : <ReportsSection model={model} language={language} />}
        <HandedOnSection model={model} language={language} />
        {closing === undefined ? <ReportsSection model={model} language={language} /> : null}
        <ScheduleSection model={model} language={language} />
      </Stack>
    </VisitPage>
  );
}

function ReportsSection({ model, language }: { readonly model: ClosingModel; readonly language: Language }) {
  const t = runClosingTexts[language];
  const { reports, run } = model;
  return (
    <Section id="reports" title={t.reports}>
      {reports.length === 0 ? (
        <EmptyState heading={t.noReports} text={t.noReportsText} />
      ) : (
        <>
          <p class="ff-meta ff-wide mt-3">{t.reportsText}</p>
          <Rows
            items={reports.map(({ recipientName, report, isSealed }) => ({
              title: recipientName,
              text: t.report[isSealed ? 'sealed' : report === undefined ? 'missing' : 'written'],
              action: {
                href: reportLink(run, report),
                label: report === undefined ? t.writeReport : t.readReport,
              },
            }))}
          />
        </>
      )}
    </Section>
  );
}
