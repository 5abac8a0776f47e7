import { Details, EmptyState, Section, Table, Targets } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { figureTexts } from '../figure-texts.ts';
import { countWords, limitWords, percentWords, shareWords } from '../figure-words.ts';
import { runAddresses } from '../run-addresses.ts';
import type { RunFigure } from '../run-figure.ts';
import type { Run } from '../run-queries.ts';
import { FigureKey } from './figure-key.tsx';
import { targetItem } from './target-item.ts';

interface TargetsSectionProps {
  readonly run: Run;
  readonly figures: readonly RunFigure[];
  readonly language: Language;
}

/** What the run has promised, and how far it is: drawn, in words, and as a table. */
export function TargetsSection({ run, figures, language }: TargetsSectionProps) {
  const t = figureTexts[language];
  if (figures.length === 0) {
    return (
      <Section id="targets" title={t.title}>
        <EmptyState heading={t.none} text={t.noneText} />
      </Section>
    );
  }
  const items = figures.map((counted) =>
    targetItem(counted, language, runAddresses.figure(run.id, counted.rule.id)),
  );
  return (
    <Section id="targets" title={t.title}>
      <Targets items={items} />
      <FigureKey language={language} />
      <FiguresTable figures={figures} language={language} />
    </Section>
  );
}

function FiguresTable({ figures, language }: Pick<TargetsSectionProps, 'figures' | 'language'>) {
  const t = figureTexts[language];
  const [first] = figures;
  return (
    <Details summary={t.showTable}>
      <Table
        caption={t.tableCaption(first ? formatDate(first.figure.asOf, language) : '')}
        captionHidden
        scrolls
        columns={[
          { label: t.columns.rule },
          { label: t.columns.value, numeric: true },
          { label: t.columns.count, numeric: true },
          { label: t.columns.limits, numeric: true },
          { label: t.columns.target, numeric: true },
        ]}
        rows={figures.map((counted) => rowOf(counted, language))}
      />
    </Details>
  );
}

function rowOf({ rule, figure, agreed, good }: RunFigure, language: Language): string[] {
  const t = figureTexts[language];
  return [
    rule.title[language],
    percentWords(figure, language) ?? t.countsOnly,
    countWords(figure, language),
    limitWords(figure, language) ?? t.nobodyYet,
    agreed ? t.asked[good](shareWords(agreed, language)) : t.noTarget,
  ];
}
