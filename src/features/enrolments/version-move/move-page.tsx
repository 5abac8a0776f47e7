import type { SightFacts } from '../../../domain/access/who-can-see.ts';
import type { PhaseSpan } from '../../../domain/enrolment/phase-spans.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { differenceBetween } from '../../../domain/programme/difference/difference-between.ts';
import {
  Alert,
  BackLink,
  Button,
  EmptyState,
  ErrorSummary,
  Facts,
  Form,
  PageHead,
  Rows,
  SaveRow,
  Section,
  SectionLinks,
  Stack,
  type SummaryError,
  TextArea,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { DifferenceSection } from '../../programmes/index.ts';
import { isEnded } from '../course.ts';
import { courseWords } from '../course-words.ts';
import type { NamedOnlooker } from '../who-can-see/named-onlooker.ts';
import { WhoCanSeeLine } from '../who-can-see/who-can-see-line.tsx';
import type { MoveModel, Preview } from './move-model.ts';
import { moveTexts } from './move-texts.ts';
import { moveRows } from './version-panel.tsx';

export interface MovePageModel extends MoveModel {
  readonly today: PlainDate;
  /** The id the move will have: pressing twice moves once. */
  readonly id: string;
  readonly reason: string;
  readonly people: readonly NamedOnlooker[];
  readonly facts: SightFacts;
  readonly errors: readonly SummaryError[];
  /** What no field can help with: the course is over, the team does not fit, somebody was first. */
  readonly notice: { readonly heading: string; readonly text?: string } | undefined;
}

/** What a newer version would change for one citizen, and the form that does it. */
export function MovePage({ frame, model }: { readonly frame: Frame; readonly model: MovePageModel }) {
  const { language } = frame.viewer;
  const { course, from, errors, notice, people, facts, newer, preview } = model;
  const t = moveTexts[language];
  const own = `/enrolments/${course.id}`;
  return (
    <VisitPage frame={frame} title={t.title} place="my-day" refused={errors.length > 0}>
      <BackLink href={own} label={t.back} />
      <PageHead
        title={t.title}
        subtitle={course.callName}
        lead={preview && t.lead(course.callName)}
        meta={[t.now(from.version)]}
      />
      {notice ? <Alert tone="warning" heading={notice.heading} text={notice.text} /> : null}
      <ErrorSummary heading={t.notMoved} text={t.nothingLost} errors={errors} />
      <WhoCanSeeLine
        language={language}
        people={people}
        kinds={{ base: 'enrolment', parts: [] }}
        facts={facts}
        why={`${own}/who-can-see`}
      />
      {newer.length > 1 && preview ? (
        <SectionLinks
          label={t.choose}
          items={newer.map(({ number, publishedOn }) => ({
            href: `${own}/version?to=${number}`,
            label: t.chosen(number, formatDate(publishedOn, language)),
            current: number === preview.version.number,
          }))}
        />
      ) : null}
      <Stack>
        {preview === undefined ? (
          <EmptyState
            heading={isEnded(course, model.today) ? t.closed : t.noneNewer}
            text={isEnded(course, model.today) ? t.now(from.version) : t.noneNewerText}
          />
        ) : (
          <PreviewParts model={model} preview={preview} language={language} />
        )}
        <History model={model} language={language} />
      </Stack>
    </VisitPage>
  );
}

interface PreviewProps {
  readonly model: MovePageModel;
  readonly preview: Preview;
  readonly language: Language;
}

function PreviewParts({ model, preview, language }: PreviewProps) {
  const { course, from, id, reason, errors } = model;
  const t = moveTexts[language];
  const { to, version } = preview;
  const fits = preview.effects.holdersWithoutRole.length === 0;
  const hidden = { id, from: String(from.version), to: String(version.number) };
  return (
    <>
      <Section id="changes" title={t.changes(course.callName)} spaced>
        <Facts wide items={effectsInWords(model, preview, language)} />
      </Section>
      <Section id="phases" title={t.phases}>
        <Phases preview={preview} language={language} />
      </Section>
      <DifferenceSection
        title={t.since(from.version)}
        changes={differenceBetween(from, to)}
        language={language}
      />
      {fits ? (
        <Form action={`/enrolments/${course.id}/version`} hidden={hidden}>
          <TextArea
            name="reason"
            label={t.reason}
            hint={t.reasonHint(course.callName)}
            value={reason}
            rows={3}
            error={errors.find(({ field }) => field === 'reason')?.text}
          />
          <SaveRow note={t.follows}>
            <Button label={t.save(version.number)} />
          </SaveRow>
        </Form>
      ) : (
        <Alert tone="warning" heading={t.refusals['team-does-not-fit']} />
      )}
    </>
  );
}

function effectsInWords(
  { course, from, today }: MovePageModel,
  { to, effects }: Preview,
  language: Language,
) {
  const t = moveTexts[language];
  const end = (spans: readonly PhaseSpan[]): string => {
    const last = spans.at(-1)?.endsOn;
    return last === undefined ? t.noFixedEnd : formatDate(last, language);
  };
  const change = (before: string, after: string): string =>
    before === after ? `${before} (${t.same})` : `${before} → ${after}`;
  const list = (items: readonly string[]) => (items.length === 0 ? t.nothing : items.join(' · '));
  const roleOf = (key: string): string =>
    from.roles.find((role) => role.key === key)?.title[language].toLowerCase() ?? key;
  const documents = (some: typeof effects.documents.added) =>
    some.map(({ document }) => t.documents[document]);
  const { documents: papers } = effects;
  return [
    { term: t.ends, value: change(end(effects.spans.before), end(effects.spans.after)) },
    {
      term: t.standing,
      value: change(
        courseWords(course, from, today, language).title,
        courseWords(course, to, today, language).title,
      ),
    },
    {
      term: t.rolesWithoutHolder,
      value: list(effects.rolesWithoutHolder.map(({ title }) => title[language])),
    },
    ...(effects.holdersWithoutRole.length === 0
      ? []
      : [
          {
            term: t.holdersWithoutRole,
            value: list(effects.holdersWithoutRole.map(({ name, role }) => t.holder(name, roleOf(role)))),
          },
        ]),
    { term: t.askAgain, value: list(effects.consentsToAskAgain.map(({ title }) => title[language])) },
    { term: t.ask, value: list(effects.consentsToAsk.map(({ title }) => title[language])) },
    { term: t.documentsAdded, value: list(documents(papers.added)) },
    ...(papers.removed.length === 0
      ? []
      : [{ term: t.documentsRemoved, value: list(documents(papers.removed)) }]),
  ];
}

function Phases({ preview, language }: Pick<PreviewProps, 'preview' | 'language'>) {
  const t = moveTexts[language];
  const { before, after } = preview.effects.spans;
  const keys = [...new Set([...after, ...before].map(({ phase }) => phase.key))];
  const spanIn = (spans: readonly PhaseSpan[], key: string) => spans.find(({ phase }) => phase.key === key);
  const items = keys.map((key) => ({
    title: (spanIn(after, key) ?? spanIn(before, key))?.phase.title[language] ?? key,
    text: t.spans(spanWords(spanIn(before, key), language), spanWords(spanIn(after, key), language)),
  }));
  return <Rows items={items} />;
}

function spanWords(span: PhaseSpan | undefined, language: Language): string {
  const t = moveTexts[language];
  if (span === undefined) return t.notThere;
  const end = span.endsOn === undefined ? t.noFixedEnd : formatDate(span.endsOn, language);
  return `${formatDate(span.startsOn, language)} – ${end}`;
}

function History({ model, language }: Omit<PreviewProps, 'preview'>) {
  const t = moveTexts[language];
  if (model.moves.length === 0) return null;
  return (
    <Section id="history" title={t.history}>
      <Rows items={moveRows(model.moves, language)} />
    </Section>
  );
}
