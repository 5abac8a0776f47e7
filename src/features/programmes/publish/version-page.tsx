import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import { differenceBetween } from '../../../domain/programme/difference/difference-between.ts';
import {
  BackLink,
  Facts,
  PageHead,
  PlainList,
  Receipt,
  Section,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { runNameIn } from '../run-name.ts';
import { DifferenceSection } from './difference-section.tsx';
import { publishAddresses } from './publish-addresses.ts';
import { InShort } from './publish-pages.tsx';
import { publishTexts } from './publish-texts.ts';
import type { PublishedVersion } from './published-queries.ts';

export interface VersionModel {
  readonly version: PublishedVersion;
  readonly definition: ProgrammeDefinition;
  readonly before: ProgrammeDefinition | undefined;
  readonly others: readonly PublishedVersion[];
  readonly justPublished: boolean;
}

/** One published version: when, by whom, what was new in it, and who uses it. */
export function VersionPage({ frame, model }: { readonly frame: Frame; readonly model: VersionModel }) {
  const { language } = frame.viewer;
  const { version, definition, before, others, justPublished } = model;
  const t = publishTexts[language];
  const date = formatDate(version.publishedOn, language);
  const runs = version.runs.map(({ id, name }) => (
    <a class="ff-tap" href={`/runs/${id}/about`}>
      {runNameIn(name, definition, language)}
    </a>
  ));
  const links = others.map(({ key, number, publishedOn }) => (
    <a class="ff-tap" href={publishAddresses.version(key, number)}>
      {t.versionOn(number, formatDate(publishedOn, language))}
    </a>
  ));
  const facts = [
    { term: t.version.key, value: version.key },
    {
      term: t.version.publishedOn,
      value: version.publishedBy ? t.version.by(date, version.publishedBy) : date,
    },
    { term: t.version.usedBy, value: runs.length > 0 ? <PlainList items={runs} /> : t.version.nobodyUses },
    ...(links.length > 0 ? [{ term: t.version.others, value: <PlainList items={links} /> }] : []),
  ];
  return (
    <VisitPage frame={frame} title={t.title} place="programmes">
      <BackLink href={publishAddresses.programmes} label={t.back} />
      <PageHead title={t.review.title(definition.name[language], version.number)} />
      {justPublished ? <Receipt heading={t.version.done} text={t.version.doneText} /> : null}
      <Stack>
        <Section id="version" title={t.published} spaced>
          <Facts wide items={facts} />
        </Section>
        {before === undefined ? null : (
          <DifferenceSection
            title={t.review.since(before.version)}
            changes={differenceBetween(before, definition)}
            language={language}
          />
        )}
        <InShort definition={definition} language={language} />
      </Stack>
    </VisitPage>
  );
}
