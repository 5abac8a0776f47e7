import { ruleKey } from '../../../domain/edition/edition-cells.ts';
import { wilsonLimits } from '../../../domain/outcome/wilson-limits.ts';
import { countIn, type EditionDocument, type EditionRule } from '../../../domain/report/edition-document.ts';
import {
  Bullets,
  Details,
  Facts,
  Key,
  Panel,
  Section,
  Stack,
  Table,
  type TargetItem,
  Targets,
  wayDrawing,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber, formatPercent } from '../../../platform/i18n/numbers.ts';
import {
  asideWords,
  chaptersOf,
  countWords,
  factsOf,
  howWords,
  placesWords,
  promisedValue,
  promisedWords,
  sentenceOf,
  shareOf,
  sinceWords,
  stepsOf,
  valueWords,
} from '../edition-in-words.ts';
import { editionTexts } from '../edition-texts.ts';
import { CompaniesPart } from './companies-part.tsx';

export interface EditionProps {
  readonly edition: EditionDocument;
  readonly language: Language;
}

/** A sealed edition on the screen: what was promised, the way, the parts, the words, and how to read it. */
export function EditionView(props: EditionProps) {
  return (
    <Stack>
      <AboutEdition {...props} />
      <Since {...props} />
      <TargetsPart {...props} />
      <WayPart {...props} />
      <Breakdowns {...props} />
      <CompaniesPart {...props} />
      <Narrative {...props} />
      <Hours {...props} />
      <How {...props} />
    </Stack>
  );
}

function AboutEdition({ edition, language }: EditionProps) {
  return (
    <Panel soft>
      <Facts wide items={factsOf(edition, language)} />
    </Panel>
  );
}

function Since({ edition, language }: EditionProps) {
  const { since } = edition;
  if (since === undefined) return null;
  return (
    <Section id="since" title={editionTexts[language].since(formatDate(since.asOf, language))}>
      <Bullets items={[...sinceWords(edition, language)]} />
    </Section>
  );
}

function TargetsPart({ edition, language }: EditionProps) {
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
  const part = countIn(edition, ruleKey(rule.column, 'met', {}));
  const whole = countIn(edition, ruleKey(rule.column, 'all', {}));
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

function WayPart({ edition, language }: EditionProps) {
  const t = editionTexts[language];
  const steps = stepsOf(edition, language);
  const described = steps.map((step) => t.described(step.name, countWords(step.reached, language))).join(' ');
  return (
    <Section id="way" title={t.way}>
      <p class="ff-wide">{t.wayText}</p>
      <div class="ff-way">
        <div>
          {wayDrawing({ id: 'way-figure', title: t.way, description: described, steps, hidden: t.hidden })}
          <Key
            items={[
              { mark: 'filled', label: t.reached },
              { mark: 'hatched', label: t.may },
              { mark: 'ghost', label: t.stopped },
            ]}
          />
        </div>
        <Table
          caption={t.wayTable}
          columns={[
            { label: t.columns.what },
            { label: t.columns.count, numeric: true },
            { label: t.stopped },
          ]}
          rows={steps.map((step) => [
            step.name,
            countWords(step.reached, language),
            placesWords(step, language),
          ])}
        />
      </div>
    </Section>
  );
}

function Breakdowns({ edition, language }: EditionProps) {
  const t = editionTexts[language];
  return (
    <>
      {edition.breakdowns.map(({ trait, values }) => (
        <Section id={`by-${trait}`} title={t.breakdown[trait]}>
          <Table
            caption={t.breakdown[trait]}
            captionHidden
            scrolls
            columns={[
              { label: t.targets },
              ...values.map(({ name }) => ({ label: valueWords(trait, name, language), numeric: true })),
            ]}
            rows={edition.rules.map((rule) => [
              rule.title[language],
              ...values.map(({ value }) => {
                const share = shareOf(edition, rule.column, { [trait]: [value] }, language);
                return share.part === undefined ? share.count : `${share.value} (${share.count})`;
              }),
            ])}
          />
        </Section>
      ))}
    </>
  );
}

function Narrative({ edition, language }: EditionProps) {
  return (
    <>
      {chaptersOf(edition, language).map(({ title, paragraphs }, at) => (
        <Section id={`chapter-${at + 1}`} title={title} spaced>
          {paragraphs.map((paragraph) => (
            <p class="ff-prose">{paragraph}</p>
          ))}
        </Section>
      ))}
    </>
  );
}

function Hours({ edition, language }: EditionProps) {
  const t = editionTexts[language];
  if (edition.hours.length === 0) return null;
  return (
    <Section id="hours" title={t.hours}>
      <Table
        caption={t.hoursTable}
        captionHidden
        scrolls
        columns={[
          { label: t.hoursColumns.work },
          { label: t.hoursColumns.house },
          { label: t.hoursColumns.perWeek, numeric: true },
          { label: t.hoursColumns.source },
        ]}
        rows={edition.hours.map(({ work, organisation, hoursPerWeek, source }) => [
          work[language],
          organisation,
          formatNumber(hoursPerWeek, language),
          t.sources[source],
        ])}
      />
    </Section>
  );
}

function How({ edition, language }: EditionProps) {
  return (
    <Section id="how" title={editionTexts[language].how}>
      <Bullets items={[...howWords(edition, language)]} />
    </Section>
  );
}
