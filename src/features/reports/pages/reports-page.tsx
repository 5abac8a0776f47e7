import {
  BackLink,
  ButtonLink,
  EmptyState,
  PageHead,
  type RowItem,
  Rows,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate, formatPeriod } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { runAddresses } from '../../runs/index.ts';
import { reportAddresses } from '../report-addresses.ts';
import { reportTexts } from '../report-texts.ts';
import type { Proposal, Report } from '../told-report.ts';

export interface ReportsModel {
  readonly run: string;
  readonly runName: string;
  readonly reports: readonly Report[];
  readonly proposals: readonly Proposal[];
  /** Whether the viewer writes reports; otherwise they approve as the second person. */
  readonly writes: boolean;
}

/** The reports of a run: those being written, and the editions that were made. */
export function ReportsPage({ frame, model }: { readonly frame: Frame; readonly model: ReportsModel }) {
  const { language } = frame.viewer;
  const { run, runName, reports, proposals, writes } = model;
  const t = reportTexts[language];
  const open = reports.filter(({ id, revision }) =>
    proposals.every((proposal) => proposal.report !== id || proposal.revision < revision),
  );
  return (
    <VisitPage frame={frame} title={t.title} place="reports">
      {writes ? <BackLink href={runAddresses.run(run)} label={t.toRun} /> : null}
      <PageHead
        title={t.title}
        subtitle={runName}
        lead={t.lead}
        action={writes ? <ButtonLink href={reportAddresses.newReport(run)} label={t.newReport} /> : null}
      />
      <SeeLine text={t.see} />
      <Stack>
        {writes ? (
          <Section id="under-way" title={t.underWay} spaced>
            {open.length === 0 ? (
              <EmptyState heading={t.noneUnderWay} text={t.noneUnderWayText} />
            ) : (
              <Rows items={open.map((report) => reportRow(report, language))} />
            )}
          </Section>
        ) : null}
        <Section id="editions" title={t.editions} spaced>
          {proposals.length === 0 ? (
            <EmptyState heading={t.noEditions} text={t.noEditionsText} />
          ) : (
            <Rows items={proposals.map((proposal) => proposalRow(proposal, language))} />
          )}
        </Section>
      </Stack>
    </VisitPage>
  );
}

function reportRow(
  { id, run, recipientName, toldFrom, asOf, revision }: Report,
  language: Language,
): RowItem {
  const t = reportTexts[language];
  const period =
    toldFrom === undefined ? t.until(formatDate(asOf, language)) : formatPeriod(toldFrom, asOf, language);
  return {
    title: recipientName,
    text: t.periodLine(period, t.saves(revision)),
    action: { href: reportAddresses.report(run, id), label: t.write },
  };
}

function proposalRow(
  { id, run, recipientName, moment, sealedOn, isOutdated }: Proposal,
  language: Language,
): RowItem {
  const t = reportTexts[language];
  const standing = sealedOn ? t.sealedOn(formatDate(sealedOn, language)) : isOutdated ? t.outdated : t.waits;
  return {
    title: recipientName,
    tag: { text: standing, tone: sealedOn === undefined ? 'soon' : 'ok' },
    text: t.until(formatDate(moment.asOf, language)),
    action: { href: reportAddresses.edition(run, id), label: t.open },
  };
}
