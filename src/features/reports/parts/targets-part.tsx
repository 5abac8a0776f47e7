import { wilsonLimits } from '../../../domain/outcome/wilson-limits.ts';
import type { EditionDocument, EditionRule } from '../../../domain/report/edition-document.ts';
import { Details, Section, Table, type TargetItem, Targets } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatPercent } from '../../../platform/i18n/numbers.ts';
import { asideWords, promisedValue, promisedWords, sentenceOf, shareOf } from '../edition-in-words.ts';
import { editionTexts } from '../edition-texts.ts';
import type { EditionProps } from './edition-props.ts';

/** What was promised and what came of it, as lines and as a table. */
export function TargetsPart({ edition, language }: EditionProps) {
  const t = editionTexts[language];
  if (edition.rules.length === 0) return null;
  return (
    <Section id="targets" title={t.targets}>
      <Targets items={edition.rules.map((rule) => targetOf(edition, rule, language))} />
      <p class="ff-meta mt-2">{t.targetsText}</p>
      <Details summary={t.showTable}>
        <Table
          caption={t.targets}
          captionHidden
          scrolls
          columns={[
            { label: t.columns.what },
            { label: t.columns.share, numeric: true },
            { label: t.columns.of, numeric: true },
            { label: t.columns.limits, numeric: true },
            { label: t.columns.target, numeric: true },
          ]}
          rows={edition.rules.map((rule) => {
            const share = shareOf(edition, rule.column, {}, language);
            return [
              rule.title[language],
              share.value,
              share.count,
              share.limits ?? '–',
              promisedWords(rule, language),
            ];
          })}
        />
      </Details>
    </Section>
  );
}

function targetOf(edition: EditionDocument, rule: EditionRule, language: Language): TargetItem {
  const t = editionTexts[language];
  const share = shareOf(edition, rule.column, {}, language);
  const promised = promisedWords(rule, language);
  return {
    title: rule.title[language],
    direction: t.good[rule.good],
    value: share.value,
    count: { label: share.part === undefined && share.whole === undefined ? '' : share.count },
    limits: share.limits === undefined ? promised : `${t.limits(share.limits)}, ${promised}`,
    goalLabel: rule.promised && t.mark2[rule.good](promisedValue(rule.promised, language)),
    sentence: `${sentenceOf(edition, rule, language)} ${asideWords(edition, rule, language)}`,
    shares: sharesOf(edition, rule, language),
  };
}

function sharesOf(edition: EditionDocument, rule: EditionRule, language: Language): TargetItem['shares'] {
  const { part, whole } = shareOf(edition, rule.column, {}, language);
  const limits = part === undefined || whole === undefined ? undefined : wilsonLimits(part, whole);
  if (part === undefined || whole === undefined || limits === undefined) return undefined;
  const goal = goalOf(rule, whole);
  const end = Math.max(1, Math.ceil(Math.max(limits.high, goal ?? 0) * 5)) / 5;
  const { low, high } = limits;
  return { value: part / whole, low, high, goal, end, endLabel: formatPercent(end, language) };
}

/** Only a promised share has a place on the scale. */
function goalOf({ promised }: EditionRule, _whole: number): number | undefined {
  return promised !== undefined && 'share' in promised ? promised.share : undefined;
}
