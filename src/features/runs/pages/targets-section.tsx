import { canBeCounted } from '../../../domain/outcome/can-be-counted.ts';
import type { OutcomeRule } from '../../../domain/programme/definition.ts';
import { Details, EmptyState, Rows, Section, Table, Targets } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { figureTexts } from '../figure-texts.ts';
import { countWords, limitWords, percentWords, promiseWords } from '../figure-words.ts';
import { runAddresses } from '../run-addresses.ts';
import type { RunFigure } from '../run-figure.ts';
import type { Run } from '../run-queries.ts';
import { FigureKey } from './figure-key.tsx';
import { targetItem } from './target-item.ts';

interface TargetsSectionProps {
  readonly run: Run;
  readonly figures: readonly RunFigure[];
  /** How many different people reached one or more of the targets that count people. */
  readonly distinct: number;
  readonly language: Language;
}

/** What the run has promised, and how far it is: drawn, in words, and as a table. */
export function TargetsSection({ run, figures, distinct, language }: TargetsSectionProps) {
  const t = figureTexts[language];
  const waiting = run.rules.filter((rule) => !canBeCounted(rule));
  if (figures.length === 0) {
    return (
      <Section id="targets" title={t.title}>
        {waiting.length === 0 ? <EmptyState heading={t.none} text={t.noneText} /> : null}
        <NotCountedYet rules={waiting} language={language} />
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
      <Distinct figures={figures} people={distinct} language={language} />
      <FiguresTable figures={figures} language={language} />
      <NotCountedYet rules={waiting} language={language} />
    </Section>
  );
}

/** A person may count in several rows, so these are never added up: how many people they are is said instead. */
function Distinct({ figures, people, language }: DistinctProps) {
  const overlapping = figures.filter(({ rule }) => rule.denominator === 'persons').length;
  if (overlapping < 2) return null;
  return <p class="ff-meta ff-wide">{figureTexts[language].distinct(people, overlapping)}</p>;
}

interface DistinctProps extends Pick<TargetsSectionProps, 'figures' | 'language'> {
  readonly people: number;
}

/** Rules the product has no way of counting yet: named, so that nobody takes them for forgotten or for nought. */
function NotCountedYet({ rules, language }: { rules: readonly OutcomeRule[]; language: Language }) {
  const t = figureTexts[language];
  if (rules.length === 0) return null;
  const items = rules.map(({ title }) => ({ title: title[language], tag: { text: t.notCountedYet } }));
  return <Rows items={items} />;
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
    agreed ? t.asked[good](promiseWords(agreed, language)) : t.noTarget,
  ];
}
