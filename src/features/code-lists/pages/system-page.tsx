import type { CodeOnDate } from '../../../domain/code-list/codes-on.ts';
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  DateField,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  PageHead,
  Receipt,
  Rows,
  Section,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { importAddress, listsAddress, systemAddress } from '../code-list-addresses.ts';
import { codeListTexts } from '../code-list-texts.ts';
import { codesElsewhere, type ListOnDate } from '../list-on-date.ts';
import { codeRow } from '../parts/code-row.tsx';
import { InDanish } from '../parts/in-danish.tsx';

interface SystemPageProps {
  readonly frame: Frame;
  readonly shown: ListOnDate;
  /** Whether the viewer keeps the lists. */
  readonly corrects: boolean;
  readonly done?: boolean | undefined;
}

/** One list as it stood on a date. */
export function SystemPage({ frame, shown, corrects, done }: SystemPageProps) {
  const { language } = frame.viewer;
  const t = codeListTexts[language];
  const { system, dateError } = shown;
  const upload = <ButtonLink href={importAddress(system.key)} label={t.upload} />;
  return (
    <VisitPage frame={frame} title={t.listTitle} place="code-lists" refused={dateError}>
      <BackLink href={listsAddress} label={t.title} />
      {done ? <Receipt heading={t.imported} text={t.importedText} /> : null}
      <PageHead
        title={system.title}
        meta={[<Source source={system.source} language={language} />]}
        action={corrects ? upload : undefined}
      />
      <ErrorSummary
        heading={t.notShown}
        text={t.shownToday}
        errors={dateError ? [{ field: 'on', text: t.dateError }] : []}
      />
      {system.expected ? <Alert tone="info" heading={t.expected} text={system.expected} /> : null}
      <Form kind="inline" method="get" action={systemAddress(system.key)}>
        <DateField
          name="on"
          label={t.chooseDate}
          value={shown.typed}
          error={dateError ? t.dateError : undefined}
        />
        <Button label={t.show} tone="secondary" />
      </Form>
      <CodesSection frame={frame} shown={shown} />
    </VisitPage>
  );
}

function Source({ source, language }: { readonly source: string; readonly language: Language }) {
  return (
    <>
      {codeListTexts[language].source} <InDanish language={language}>{source}</InDanish>
    </>
  );
}

function CodesSection({ frame, shown }: Pick<SystemPageProps, 'frame' | 'shown'>) {
  const { language } = frame.viewer;
  const t = codeListTexts[language];
  const { codes, date, system } = shown;
  const elsewhere = codesElsewhere(shown);
  const row = (code: CodeOnDate) => codeRow(system.key, code, language);
  return (
    <Section id="codes" title={t.validOn(formatDate(date, language))}>
      {codes.length === 0 ? (
        <EmptyState heading={t.noneValid} text={t.noneValidText} />
      ) : (
        <Rows items={codes.map(row)} />
      )}
      {elsewhere.length === 0 ? null : (
        <Details summary={t.others(elsewhere.length)}>
          <Rows items={elsewhere.map(row)} />
        </Details>
      )}
    </Section>
  );
}
