import type { ToldCell } from '../../../domain/edition/told-cell.ts';
import { isShown } from '../../../domain/edition/told-cell.ts';
import type { EditionDocument } from '../../../domain/report/edition-document.ts';
import type { CountDifference } from '../../../domain/report/explain-difference.ts';
import {
  Alert,
  BackLink,
  Details,
  PageHead,
  PostButton,
  Receipt,
  Section,
  SeeLine,
  Stack,
  Table,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { cellInWords } from '../cell-in-words.ts';
import { companyKey } from '../company-counts.ts';
import type { ComposedEdition } from '../compose-edition.ts';
import { AnsweringPart } from '../parts/answering-part.tsx';
import { EditionView } from '../parts/edition-view.tsx';
import { HostPart } from '../parts/host-part.tsx';
import { previewTexts } from '../preview-texts.ts';
import { reportAddresses } from '../report-addresses.ts';
import { reportTexts } from '../report-texts.ts';
import type { Report } from '../told-report.ts';

export interface PreviewModel {
  readonly runName: string;
  readonly report: Report;
  readonly composed: ComposedEdition;
  /** What the recipient would get; absent where it is refused. */
  readonly edition: EditionDocument | undefined;
  readonly differences: readonly CountDifference[];
  readonly hasSecond: boolean;
  readonly saved: boolean;
  readonly isOutOfDate: boolean;
}

interface PreviewProps {
  readonly frame: Frame;
  readonly model: PreviewModel;
}

/** What the recipient gets, beside the exact figures: what is hidden and why, and the approval. */
export function PreviewPage({ frame, model }: PreviewProps) {
  const { language } = frame.viewer;
  const { report, runName, composed, edition, saved, isOutOfDate, hasSecond } = model;
  const [t, preview] = [reportTexts[language], previewTexts[language]];
  return (
    <VisitPage frame={frame} title={preview.title} place="reports">
      <BackLink href={reportAddresses.report(report.run, report.id)} label={preview.back} />
      <PageHead
        title={preview.title}
        subtitle={runName}
        lead={preview.lead(report.recipientName)}
        meta={edition === undefined ? [] : [hasSecond ? preview.approveFirstText : preview.approveText]}
        action={edition === undefined ? null : <Approval model={model} language={language} />}
      />
      {saved ? <Receipt heading={t.saved} /> : null}
      {isOutOfDate ? <Alert tone="warning" heading={t.changedMeanwhile} text={t.changedText} /> : null}
      <SeeLine text={t.see} />
      {composed.told.ok ? null : (
        <Alert
          tone="warning"
          heading={preview.refused[composed.told.refusal]}
          text={preview.refusedText[composed.told.refusal]}
        />
      )}
      <Stack>
        {composed.told.ok ? (
          <Compared composed={composed} told={composed.told.value} edition={edition} language={language} />
        ) : null}
        <Differences model={model} language={language} />
        <HostPart host={composed.host} language={language} />
        <AnsweringPart answering={composed.answering} language={language} />
        {edition === undefined ? null : <EditionView edition={edition} language={language} />}
      </Stack>
    </VisitPage>
  );
}

interface ComparedProps {
  readonly composed: ComposedEdition;
  readonly told: readonly ToldCell[];
  readonly edition: EditionDocument | undefined;
  readonly language: Language;
}

/** Each hidden count with what it is and why; all of them one press away. */
function Compared({ composed, told, edition, language }: ComparedProps) {
  const t = previewTexts[language];
  const hidden = told.filter((cell) => !isShown(cell));
  const table = (cells: readonly ToldCell[], caption: string) => (
    <Table
      caption={caption}
      captionHidden
      scrolls
      columns={[
        { label: t.columns.what },
        { label: t.columns.exact, numeric: true },
        { label: t.columns.told, numeric: true },
        { label: t.columns.why },
      ]}
      rows={cells.map((cell) => [
        edition ? cellInWords(cell, edition, language) : cell.key,
        formatNumber(composed.counts[cell.key] ?? 0, language),
        isShown(cell) ? formatNumber(cell.count, language) : '–',
        isShown(cell) ? '' : t.why[cell.hidden],
      ])}
    />
  );
  return (
    <Section id="compare" title={t.compare}>
      <p class="ff-wide">
        {`${hidden.length === 0 ? t.nothingHidden(told.length) : t.hiddenCount(hidden.length, told.length)} ${t.compareText}`}
      </p>
      {hidden.length === 0 ? null : <Details summary={t.onlyHidden}>{table(hidden, t.onlyHidden)}</Details>}
      <Details summary={t.allCounts}>{table(told, t.allCounts)}</Details>
    </Section>
  );
}

/** How each count went from the last edition to this one: what was corrected, and what is new. */
function Differences({ model, language }: { readonly model: PreviewModel; readonly language: Language }) {
  const t = previewTexts[language];
  const { composed, differences, edition } = model;
  if (composed.last === undefined || edition === undefined) return null;
  const changed = differences.filter(({ corrected, since }) => corrected !== 0 || since !== 0);
  const signed = (count: number): string => (count > 0 ? `+${count}` : count === 0 ? '0' : `−${-count}`);
  return (
    <Section id="difference" title={t.difference(formatDate(composed.last.basis.moment.asOf, language))}>
      <p class="ff-wide">{changed.length === 0 ? t.noDifference : t.differenceText}</p>
      {changed.length === 0 ? null : (
        <Table
          caption={t.differenceColumns.what}
          captionHidden
          scrolls
          columns={[
            { label: t.differenceColumns.what },
            { label: t.differenceColumns.before, numeric: true },
            { label: t.differenceColumns.corrected, numeric: true },
            { label: t.differenceColumns.since, numeric: true },
            { label: t.differenceColumns.now, numeric: true },
          ]}
          rows={changed.flatMap(({ key, before, corrected, since, now }) => {
            const cell = composed.cells.find((one) => one.key === key);
            const company = composed.companies.find(({ rule }) => companyKey(rule.id) === key);
            if (cell === undefined && company === undefined) return [];
            return [
              [
                cell ? cellInWords(cell, edition, language) : (company?.rule.title[language] ?? ''),
                String(before),
                signed(corrected),
                signed(since),
                String(now),
              ],
            ];
          })}
        />
      )}
    </Section>
  );
}

function Approval({ model, language }: { readonly model: PreviewModel; readonly language: Language }) {
  const t = previewTexts[language];
  const { report, hasSecond } = model;
  return (
    <PostButton
      action={reportAddresses.approval(report.run, report.id)}
      label={hasSecond ? t.approveFirst : t.approve}
      tone="primary"
      hidden={{ revision: String(report.revision) }}
    />
  );
}
