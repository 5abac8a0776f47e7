import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { BackLink, ButtonLink, EmptyState, PageHead, Rows, SeeLine } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { runAddresses } from '../../runs/index.ts';
import { extractAddresses } from '../extract-addresses.ts';
import { extractTexts } from '../extract-texts.ts';
import type { Agreement } from '../told-extract.ts';

export interface AgreementsModel {
  readonly run: string;
  readonly runName: string;
  readonly agreements: readonly Agreement[];
  readonly today: PlainDate;
}

/** The agreements on extracts of a run, the newest first. */
export function AgreementsPage({ frame, model }: { readonly frame: Frame; readonly model: AgreementsModel }) {
  const { language } = frame.viewer;
  const t = extractTexts[language];
  const { run, runName, agreements, today } = model;
  return (
    <VisitPage frame={frame} title={t.title} place="programme">
      <BackLink href={runAddresses.run(run)} label={t.toRun} />
      <PageHead
        title={t.title}
        subtitle={runName}
        lead={t.lead}
        action={<ButtonLink href={extractAddresses.form(run)} label={t.add} />}
      />
      <SeeLine text={t.see} />
      {agreements.length === 0 ? (
        <EmptyState heading={t.none} text={t.noneText} />
      ) : (
        <Rows
          items={agreements.map(({ id, purpose, evaluatorName, houseName, until }) => ({
            title: t.whoLine(evaluatorName, houseName),
            tag:
              until < today
                ? { text: t.over }
                : { text: t.holds(formatDate(until, language)), tone: 'ok' as const },
            text: purpose,
            action: { href: extractAddresses.one(run, id), label: t.open },
          }))}
        />
      )}
    </VisitPage>
  );
}
