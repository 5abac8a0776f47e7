import type { ProgrammeDefinition, Text } from '../../../domain/programme/definition.ts';
import { differenceBetween } from '../../../domain/programme/difference/difference-between.ts';
import type { PublishRefusal } from '../../../domain/programme/difference/may-publish.ts';
import type { Finding } from '../../../domain/programme/finding.ts';
import {
  Alert,
  BackLink,
  Bullets,
  Button,
  Details,
  EmptyState,
  ErrorSummary,
  Facts,
  FileField,
  Form,
  PageHead,
  SaveRow,
  Section,
  SelectField,
  Stack,
  Table,
  TextArea,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { findingWords } from '../finding-words.ts';
import { DifferenceSection } from './difference-section.tsx';
import { publishAddresses } from './publish-addresses.ts';
import { publishTexts } from './publish-texts.ts';
import { refusalWords } from './refusal-words.ts';

interface ChoosePageProps {
  readonly frame: Frame;
  readonly files: readonly string[];
  readonly text: string;
  readonly error: 'nothing' | 'tooBig' | undefined;
}

/** Which definition is to be looked through: a shipped file, one of one's own, or a text. */
export function ChoosePage({ frame, files, text, error }: ChoosePageProps) {
  const { language } = frame.viewer;
  const t = publishTexts[language].choose;
  const words = error && t[error];
  return (
    <VisitPage frame={frame} title={t.title} place="programmes" refused={error !== undefined}>
      <BackLink href={publishAddresses.programmes} label={publishTexts[language].back} />
      <PageHead title={t.title} lead={t.lead} />
      <ErrorSummary heading={t.notChecked} errors={words ? [{ field: 'upload', text: words }] : []} />
      <Form action={publishAddresses.choose} files>
        {files.length > 0 ? (
          <SelectField
            name="shipped"
            label={t.shipped}
            optional
            options={[
              { value: '', label: t.noneChosen },
              ...files.map((file) => ({ value: file, label: file })),
            ]}
          />
        ) : null}
        <FileField
          name="upload"
          label={t.file}
          hint={t.fileHint}
          accept=".json,application/json"
          optional
          error={words}
        />
        <TextArea name="text" label={t.text} value={text} rows={8} optional />
        <SaveRow>
          <Button label={t.check} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}

interface BrokenPageProps {
  readonly frame: Frame;
  readonly source: string | undefined;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Everything that is wrong with a definition, and the text to correct it in. */
export function BrokenPage({ frame, source, text, findings }: BrokenPageProps) {
  const { language } = frame.viewer;
  const t = publishTexts[language];
  const rows = findings.map((finding) => {
    const { where, what } = findingWords(finding, language);
    return [where, what];
  });
  return (
    <VisitPage frame={frame} title={t.broken.title} place="programmes" refused>
      <BackLink href={publishAddresses.choose} label={t.publish} />
      <PageHead title={t.broken.title} subtitle={source} lead={t.broken.lead} />
      <Stack>
        <Section id="findings" title={t.findings(findings.length)} spaced>
          <Table
            caption={t.findings(findings.length)}
            captionHidden
            columns={[{ label: t.broken.where }, { label: t.broken.what }]}
            rows={rows}
          />
          <p class="ff-meta">{t.broken.stays}</p>
        </Section>
        <Form action={publishAddresses.choose} files>
          <TextArea name="text" label={t.broken.text} value={text} rows={16} />
          <SaveRow>
            <Button label={t.broken.again} />
          </SaveRow>
        </Form>
      </Stack>
    </VisitPage>
  );
}

export interface ReviewModel {
  /** The id the version will have: pressing twice publishes once. */
  readonly id: string;
  readonly text: string;
  readonly definition: ProgrammeDefinition;
  readonly latest: ProgrammeDefinition | undefined;
  readonly refusals: readonly PublishRefusal[];
}

/** A sound definition before it is published: what it is, and what is new. */
export function ReviewPage({ frame, model }: { readonly frame: Frame; readonly model: ReviewModel }) {
  const { language } = frame.viewer;
  const { id, text, definition, latest, refusals } = model;
  const t = publishTexts[language];
  const refused = refusals.length > 0;
  return (
    <VisitPage frame={frame} title={t.choose.title} place="programmes" refused={refused}>
      <BackLink href={publishAddresses.choose} label={t.publish} />
      <PageHead title={t.review.title(definition.name[language], definition.version)} lead={t.review.lead} />
      {refused ? (
        <Alert tone="error" heading={t.review.refused}>
          <Bullets items={refusals.map((refusal) => refusalWords(refusal, language))} />
        </Alert>
      ) : null}
      <Stack>
        {latest === undefined ? (
          <Section id="difference" title={t.review.first}>
            <EmptyState heading={t.review.first} text={t.review.firstText} />
          </Section>
        ) : (
          <DifferenceSection
            title={t.review.since(latest.version)}
            changes={differenceBetween(latest, definition)}
            language={language}
          />
        )}
        <InShort definition={definition} language={language} />
        {refused ? (
          <Form action={publishAddresses.choose} files>
            <TextArea name="text" label={t.broken.text} value={text} rows={16} />
            <SaveRow>
              <Button label={t.broken.again} />
            </SaveRow>
          </Form>
        ) : (
          <Form action={publishAddresses.publish} hidden={{ id }}>
            <Details summary={t.review.text}>
              <TextArea name="text" label={t.review.text} value={text} rows={16} />
            </Details>
            <SaveRow note={t.review.follows}>
              <Button label={t.review.publish(definition.version)} />
            </SaveRow>
          </Form>
        )}
      </Stack>
    </VisitPage>
  );
}

interface InShortProps {
  readonly definition: ProgrammeDefinition;
  readonly language: Language;
}

/** A definition in a few lines: enough to see that it is the right one. */
export function InShort({ definition, language }: InShortProps) {
  const t = publishTexts[language].review;
  const titles = (items: readonly { readonly title: Text }[]): string =>
    items.map(({ title }) => title[language]).join(' · ');
  const criteria = definition.intake.criteria.map(({ text }) => text[language]);
  return (
    <Section id="short" title={t.short} spaced>
      <Facts
        wide
        items={[
          { term: t.phases, value: titles(definition.phases) },
          { term: t.roles, value: titles(definition.roles) },
          { term: t.criteria, value: <Bullets items={criteria} /> },
          { term: t.rules, value: titles(definition.outcomeRules) },
          { term: t.consents, value: titles(definition.consents) },
        ].filter(({ value }) => value !== '')}
      />
    </Section>
  );
}
