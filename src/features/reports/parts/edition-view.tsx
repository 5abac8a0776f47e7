import { Bullets, Facts, Panel, Section, Stack, Table } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { chaptersOf, factsOf, howWords, shareOf, sinceWords, valueWords } from '../edition-in-words.ts';
import { editionTexts } from '../edition-texts.ts';
import { CompaniesPart } from './companies-part.tsx';
import type { EditionProps } from './edition-props.ts';
import { TargetsPart } from './targets-part.tsx';
import { ToldAnsweringPart } from './told-answering-part.tsx';
import { ToldHostPart } from './told-host-part.tsx';
import { WayPart } from './way-part.tsx';

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
      <ToldHostPart {...props} />
      <ToldAnsweringPart {...props} />
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
