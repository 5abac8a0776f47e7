import type { RetentionRule } from '../../../domain/retention/retention-rule.ts';
import {
  EmptyState,
  GroupLine,
  PageHead,
  Section,
  SeeLine,
  Stack,
  StackingTable,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { retentionTexts } from '../retention-texts.ts';
import type { ErasureReport } from '../runs-queries.ts';

interface RetentionPageProps {
  readonly frame: Frame;
  /** Those that have begun. */
  readonly rules: readonly RetentionRule[];
  readonly runs: readonly ErasureReport[];
}

/** How long things are kept, by which rule, and what the runs of the erasure came to. */
export function RetentionPage({ frame, rules, runs }: RetentionPageProps) {
  const { language } = frame.viewer;
  const t = retentionTexts[language];
  return (
    <VisitPage frame={frame} title={t.title} place="erasure">
      <PageHead title={t.title} lead={t.lead} />
      <SeeLine text={t.see} />
      <Stack>
        <Section id="rules" title={t.rules}>
          <p class="ff-meta ff-wide mt-3">{t.rulesText}</p>
          <StackingTable
            caption={t.rules}
            captionHidden
            columns={[{ label: t.what }, { label: t.whose }, { label: t.howLong }, { label: t.why }]}
            rows={rules.map((rule) => ruleCells(rule, language))}
          />
        </Section>
        <Section id="runs" title={t.runs}>
          {runs.length === 0 ? <EmptyState heading={t.none} text={t.noneText} /> : null}
          {runs.map((run) => (
            <RunReport run={run} language={language} />
          ))}
        </Section>
      </Stack>
    </VisitPage>
  );
}

function ruleCells(
  { kind, controller, months, standing, basis }: RetentionRule,
  language: Language,
): string[] {
  const t = retentionTexts[language];
  return [
    t.kinds[kind],
    t.controllers[controller] ?? controller,
    t.months(months),
    `${t[standing]}: ${basis[language]}`,
  ];
}

function RunReport({ run, language }: { readonly run: ErasureReport; readonly language: Language }) {
  const t = retentionTexts[language];
  const day = formatDate(run.on, language);
  const title = run.isDry ? t.dryRun(day) : t.run(day);
  return (
    <>
      <GroupLine title={title} />
      {run.counts.length === 0 ? (
        <p class="ff-meta">{t.nothing}</p>
      ) : (
        <StackingTable
          caption={`${title}: ${t.counted}`}
          captionHidden
          columns={[
            { label: t.house },
            { label: t.what },
            { label: t.due, numeric: true },
            { label: t.erased, numeric: true },
          ]}
          rows={run.counts.map(({ house, kind, due, erased }) => [
            house,
            t.erasedKinds[kind],
            formatNumber(due, language),
            formatNumber(erased, language),
          ])}
        />
      )}
    </>
  );
}
