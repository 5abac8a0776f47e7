import {
  Alert,
  ButtonLink,
  ButtonRow,
  EmptyState,
  PageHead,
  type RowItem,
  Rows,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { DefinitionFile } from '../definition-files.ts';
import { publishAddresses } from './publish-addresses.ts';
import { publishTexts } from './publish-texts.ts';
import { latestOf, type PublishedVersion } from './published-queries.ts';

interface ProgrammesPageProps {
  readonly frame: Frame;
  readonly versions: readonly PublishedVersion[];
  /** `undefined` when the folder is not there. */
  readonly files: readonly DefinitionFile[] | undefined;
}

/** What is published, and the shipped files that may be. */
export function ProgrammesPage({ frame, versions, files }: ProgrammesPageProps) {
  const { language } = frame.viewer;
  const t = publishTexts[language];
  const newest = versions.filter((version) => latestOf(versions, version.key) === version);
  return (
    <VisitPage frame={frame} title={t.title} place="programmes">
      <PageHead
        title={t.title}
        lead={t.lead}
        action={
          <ButtonRow>
            <ButtonLink href={publishAddresses.choose} label={t.publish} />
            <ButtonLink href="/questionnaires" label={t.questionnaires} tone="secondary" />
            <ButtonLink href="/runs" label={t.runs} tone="secondary" />
          </ButtonRow>
        }
      />
      <SeeLine text={t.see} />
      <Stack>
        <Section id="published" title={t.published}>
          {newest.length === 0 ? (
            <EmptyState heading={t.none} text={t.noneText} />
          ) : (
            <Rows items={newest.map((version) => versionRow(version, language))} />
          )}
        </Section>
        <Section id="files" title={t.files}>
          <p class="ff-meta ff-wide mt-3">{t.filesText}</p>
          {files === undefined ? (
            <Alert tone="warning" heading={t.noFolder} />
          ) : (
            <Rows items={files.map((file) => fileRow(file, versions, language))} />
          )}
        </Section>
      </Stack>
    </VisitPage>
  );
}

function versionRow({ key, number, name, publishedOn }: PublishedVersion, language: Language): RowItem {
  const t = publishTexts[language];
  return {
    title: name[language],
    text: t.versionOn(number, formatDate(publishedOn, language)),
    action: { href: publishAddresses.version(key, number), label: t.open },
  };
}

function fileRow(
  { file, read }: DefinitionFile,
  versions: readonly PublishedVersion[],
  language: Language,
): RowItem {
  const t = publishTexts[language];
  const look = { href: publishAddresses.review(file), label: t.lookThrough };
  if (!read.ok) {
    const tag = { text: t.fileStates.broken, tone: 'late' } as const;
    return { title: file, tag, text: t.findings(read.findings.length), action: look };
  }
  const { key, version, name } = read.value;
  const text = `${name[language]}, version ${version}`;
  const there = versions.find((one) => one.key === key && one.number === version);
  if (there !== undefined) {
    const action = { href: publishAddresses.version(key, version), label: t.open };
    return { title: file, tag: { text: t.fileStates.published, tone: 'ok' }, text, action };
  }
  const latest = latestOf(versions, key);
  const isNext = latest === undefined || latest.number + 1 === version;
  return {
    title: file,
    tag: { text: isNext ? t.fileStates.ready : t.fileStates.waiting },
    text,
    action: look,
  };
}
