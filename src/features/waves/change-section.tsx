import { toldCounts } from '../../domain/questionnaire/group-change.ts';
import { smallestReliableChange } from '../../domain/questionnaire/reliable-change.ts';
import { EmptyState, Section, Table } from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { changeTexts } from './change-texts.ts';
import { ratesTexts } from './rates-texts.ts';
import type { RunChange } from './run-change.ts';

/** Fewer are not told of to somebody who may not read their scores. */
const threshold = 5;

interface ChangeProps {
  readonly changes: readonly RunChange[];
  readonly language: Language;
}

/** Score by score: the change with its limits, and how many moved more than by chance – never why. */
export function ChangeSection({ changes, language }: ChangeProps) {
  const t = changeTexts[language];
  return (
    <Section id="change" title={t.title} spaced>
      <p class="ff-wide">{t.lead}</p>
      {changes.length === 0 ? (
        <EmptyState heading={t.none} text={t.noneText} />
      ) : (
        changes.map((one) => <OneChange one={one} language={language} />)
      )}
    </Section>
  );
}

export function OneChange({ one, language }: { readonly one: RunChange; readonly language: Language }) {
  const t = changeTexts[language];
  const { questionnaire, rule, side, change } = one;
  const sides = ratesTexts[language].sides;
  const score = rule.version === 1 ? rule.title[language] : t.byRule(rule.title[language], rule.version);
  const title = t.heading(questionnaire.title[language], score, sides[side].toLowerCase());
  return (
    <>
      <h3 class="mt-5">{title}</h3>
      <p class="ff-wide">{change.both < threshold ? t.tooFew : movedWords(one, language)}</p>
      <p class="ff-meta">
        {rule.norm === undefined
          ? t.noNorm
          : t.norm(rule.norm.group[language], figure(smallestReliableChange(rule.norm), language))}
      </p>
      {change.both < threshold ? null : (
        <Table
          caption={title}
          captionHidden
          columns={[{ label: t.column }, { label: t.counted, numeric: true }]}
          rows={Object.entries(toldCounts(change.counts, threshold)).map(([name, count]) => [
            t.counts[name as keyof typeof t.counts],
            count === undefined ? t.hidden : String(count),
          ])}
        />
      )}
    </>
  );
}

function movedWords({ change }: RunChange, language: Language): string {
  const t = changeTexts[language];
  const { mean, limits, srm, both, courses } = change;
  if (mean === undefined || limits === undefined) return t.tooFew;
  const show = (value: number) => figure(value, language);
  const moved = t.moved(show(mean), show(limits.low), show(limits.high), both, courses);
  return srm === undefined ? moved : `${moved} ${t.srm(show(srm))}`;
}

function figure(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}
