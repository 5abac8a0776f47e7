import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import {
  BackLink,
  EmptyState,
  ErrorSummary,
  PageHead,
  PostButton,
  Receipt,
  type RowItem,
  Rows,
  Section,
  SeeLine,
  Stack,
  type SummaryError,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { trainingAddresses } from './training-addresses.ts';
import {
  FinishForm,
  InviteForm,
  type InviteFormModel,
  MeetForm,
  type MeetFormModel,
} from './training-parts.tsx';
import type { TrainingEntry, TrainingMeetingEntry, TrainingPersonEntry } from './training-queries.ts';
import { trainingTexts } from './training-texts.ts';

export interface TrainingModel {
  readonly run: string;
  readonly runName: string;
  readonly leads: boolean;
  readonly today: PlainDate;
  /** The viewer's house holds the course, and it goes on. */
  readonly writes: boolean;
  readonly training: TrainingEntry;
  readonly people: readonly TrainingPersonEntry[];
  readonly meetings: readonly TrainingMeetingEntry[];
  readonly invite: InviteFormModel;
  readonly meet: MeetFormModel;
  /** Nobody was chosen for a certificate. */
  readonly finishError: string | undefined;
  readonly errors: readonly SummaryError[];
  readonly paper: boolean;
  readonly done: keyof (typeof trainingTexts)['da']['done'] | undefined;
}

/** One course: who is invited, when they met, and the certificates. */
export function TrainingPage({ frame, model }: { readonly frame: Frame; readonly model: TrainingModel }) {
  const { language } = frame.viewer;
  const t = trainingTexts[language];
  const { run, training, people, meetings, writes, errors } = model;
  const came = people.filter((person) => person.came > 0);
  const day = formatDate(training.beginsOn, language);
  const began = training.beginsOn > model.today ? t.begins(day) : t.began(day);
  return (
    <VisitPage
      frame={frame}
      title={training.title}
      place={model.leads ? 'programme' : undefined}
      refused={errors.length > 0}
    >
      <BackLink href={trainingAddresses.list(run)} label={t.title} />
      {model.done && <Receipt {...t.done[model.done]} />}
      <PageHead
        title={training.title}
        subtitle={model.runName}
        lead={[began, training.place, training.organisationName].filter((part) => part !== null).join(' · ')}
      />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Stack>
        {training.endedOn !== null && (
          <p>{t.ended(formatDate(training.endedOn, language), training.certified)}</p>
        )}
        <Section id="people" title={t.people} spaced={people.length === 0}>
          {people.length === 0 ? (
            <EmptyState heading={t.nobody} text={t.nobodyText} />
          ) : (
            <Rows items={people.map((person) => personRow(person, model, language))} />
          )}
          {training.certified > 0 && !model.paper && <p class="ff-meta">{t.noPaper}</p>}
        </Section>
        {writes && <InviteForm run={run} training={training.id} model={model.invite} language={language} />}
        <Section id="meetings" title={t.meetings} spaced={meetings.length === 0}>
          {meetings.length === 0 ? (
            <EmptyState heading={t.noMeetings} text={t.noMeetingsText} />
          ) : (
            <Rows
              items={meetings.map(({ on, came: count }) => ({
                title: t.meetingOn(formatDate(on, language)),
                tag: { text: t.cameCount(count) },
              }))}
            />
          )}
        </Section>
        {writes && people.length > 0 && (
          <MeetForm run={run} training={training.id} people={people} model={model.meet} language={language} />
        )}
        {writes && came.length > 0 && (
          <FinishForm
            run={run}
            training={training.id}
            people={came}
            error={model.finishError}
            language={language}
          />
        )}
      </Stack>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

function personRow(
  { id, name, title, from, came, isCertified, invitedOn }: TrainingPersonEntry,
  { run, training, meetings, writes, paper }: TrainingModel,
  language: Language,
): RowItem {
  const t = trainingTexts[language];
  const held = meetings.length;
  return {
    title: title === undefined ? name : `${name}, ${title}`,
    text:
      held === 0
        ? t.invitedLine(from.name, formatDate(invitedOn, language))
        : t.personLine(from.name, came, held),
    action:
      isCertified && paper
        ? { href: trainingAddresses.certificate(run, training.id, id), label: t.certificate }
        : undefined,
    end: writes ? (
      <PostButton
        action={trainingAddresses.takeOff(run, training.id)}
        label={t.takeOff}
        about={name}
        hidden={{ person: id }}
      />
    ) : undefined,
  };
}
