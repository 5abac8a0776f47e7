import type { HandOverRefusal } from '../../../domain/journal/hand-over-journal.ts';
import { askedUntil } from '../../../domain/journal/journal-handover.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import {
  BackLink,
  Bullets,
  Button,
  Choices,
  EmptyState,
  ErrorSummary,
  Form,
  PageHead,
  Panel,
  Rows,
  SaveRow,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate, formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { NamedHandover, Successor } from '../handover-queries.ts';
import { handoverTexts } from '../handover-texts.ts';
import type { JournalModel } from '../journal-queries.ts';

export interface HandoverModel {
  readonly journal: JournalModel;
  /** Who may know that it is handed over, and to whom, by name. */
  readonly seenBy: string;
  /** The other psychologists on the team today. */
  readonly successors: readonly Successor[];
  readonly chosen: string;
  readonly refusal: HandOverRefusal | undefined;
}

interface HandoverPageProps {
  readonly frame: Frame;
  readonly model: HandoverModel;
}

/** Names a successor for a journal. The client is asked by it, and decides. */
export function HandoverPage({ frame, model }: HandoverPageProps) {
  const { language } = frame.viewer;
  const { journal, refusal, seenBy } = model;
  const { callName } = journal;
  const t = handoverTexts[language];
  const error = refusal && t.refusals[refusal];
  return (
    <VisitPage frame={frame} title={t.title} place="my-day" refused={error !== undefined}>
      <BackLink href={`/enrolments/${journal.enrolment}/journal`} label={t.back} />
      <PageHead title={t.title} subtitle={callName} lead={t.lead(callName)} />
      {error && (
        <ErrorSummary
          heading={t.notAsked}
          text={t.nothingLost}
          errors={[{ field: 'successor', text: error }]}
        />
      )}
      <SeeLine text={t.see(seenBy)} />
      <Stack>
        <Ask model={model} frame={frame} error={error} />
        <Panel id="what" title={t.what} soft>
          <Bullets items={t.steps(callName).split('\n')} />
        </Panel>
        <Before journal={journal} language={language} />
      </Stack>
    </VisitPage>
  );
}

function Ask({ frame, model, error }: HandoverPageProps & { readonly error: string | undefined }) {
  const { language } = frame.viewer;
  const t = handoverTexts[language];
  const { successors, chosen, journal } = model;
  if (successors.length === 0) return <EmptyState heading={t.nobody} text={t.nobodyText} />;
  return (
    <Form action={frame.path}>
      <Choices
        name="successor"
        legend={t.successor}
        options={successors.map(({ account, name, houseName }) => ({
          value: account,
          label: t.inHouse(name, houseName),
        }))}
        value={chosen}
        error={error}
        stacked
      />
      <SaveRow>
        <Button label={t.ask(journal.callName)} />
      </SaveRow>
    </Form>
  );
}

interface BeforeProps {
  readonly journal: JournalModel;
  readonly language: Language;
}

function Before({ journal: { fromMe, today }, language }: BeforeProps) {
  const t = handoverTexts[language];
  if (fromMe.length === 0) return null;
  return (
    <Section id="before" title={t.before}>
      <Rows
        items={fromMe.map((named) => ({
          title: t.inHouse(named.toName, named.houseName),
          text: `${t.askedOn(formatRelativeDay(named.handover.handedOn, today, language))} ${stateWords(named, today, language)}`,
        }))}
      />
    </Section>
  );
}

function stateWords({ handover, state, until }: NamedHandover, today: PlainDate, language: Language): string {
  const t = handoverTexts[language];
  const last = state === 'asked' ? askedUntil(handover) : (until ?? today);
  return t.states[state](formatDate(last, language));
}
