import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { isOpenable } from '../../../domain/session/sign-up.ts';
import {
  Alert,
  BackLink,
  ButtonLink,
  ButtonRow,
  EmptyState,
  MoreLink,
  PageHead,
  Receipt,
  type RowItem,
  Rows,
  Section,
  SeeLine,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { LeadingModel } from '../leading/leading-model.ts';
import { LeadingAlert, leadingWords, StepBack } from '../leading/leading-parts.tsx';
import { markWords } from '../parts/mark-words.ts';
import { seatsTexts } from '../seats/seats-texts.ts';
import type { Waiting } from '../seats/waiting-queries.ts';
import { type SessionDone, sessionPageTexts } from '../session-page-texts.ts';
import type { Participant, Session } from '../session-queries.ts';
import { nameOf, whenAndWhere } from '../session-words.ts';

export interface SessionModel {
  readonly session: Session;
  readonly today: PlainDate;
  /** Whether the viewer may write the attendance of somebody in it. */
  readonly mayRecord: boolean;
  readonly mayChange: boolean;
  /** Those on the list whom the viewer may see. */
  readonly waiting: readonly Waiting[];
  readonly leading: LeadingModel;
  readonly done: SessionDone | undefined;
}

interface SessionPageProps {
  readonly frame: Frame;
  readonly model: SessionModel;
}

/** One session: when, where, who holds it, who is to come and who came. */
export function SessionPage({ frame, model }: SessionPageProps) {
  const { language } = frame.viewer;
  const { session, done } = model;
  const { holder, series, cancelledOn } = session;
  const t = sessionPageTexts[language];
  return (
    <VisitPage frame={frame} title={t.title} place="my-day">
      <BackLink href="/my-day" label={t.back} />
      <PageHead
        title={nameOf(session, language)}
        subtitle={series === null ? undefined : t.numberOf(series.number, series.of)}
        lead={whenAndWhere(session, language)}
        meta={[
          ...(holder === null ? [] : [t.heldBy(holder)]),
          ...leadingWords(session, model.leading, language),
          ...(session.seats === null ? [] : [seatsTexts[language].of(session.seats)]),
        ]}
        action={<Way model={model} language={language} />}
      />
      {done && <Receipt {...t.done[done]} />}
      {cancelledOn !== null && <Alert tone="warning" heading={t.calledOff} text={t.calledOffText} />}
      <LeadingAlert session={session} leading={model.leading} language={language} />
      <PeopleSection model={model} language={language} />
      <WaitingSection model={model} language={language} />
      {cancelledOn === null && <OtherWays model={model} language={language} />}
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

interface PartProps {
  readonly model: SessionModel;
  readonly language: Language;
}

/** The page's one filled button: a note where it was about one, the register where it was about more. */
function Way({ model: { session, today, mayRecord }, language }: PartProps) {
  const t = sessionPageTexts[language];
  const { people, on, cancelledOn } = session;
  if (!mayRecord || on > today || cancelledOn !== null) return null;
  const [first] = people;
  if (people.length === 1 && first !== undefined && first.attendance === undefined) {
    const href = `/enrolments/${first.enrolment}/notes/new?session=${session.id}`;
    return <ButtonLink href={href} label={t.writeNote(first.callName)} />;
  }
  const all = people.every(({ attendance }) => attendance !== undefined);
  const label = all ? t.correct : t.register;
  return (
    <ButtonLink
      href={`/sessions/${session.id}/register`}
      label={label}
      tone={all ? 'secondary' : 'primary'}
    />
  );
}

function PeopleSection({ model, language }: PartProps) {
  const { people, cancelledOn } = model.session;
  const t = sessionPageTexts[language];
  const recorded = people.filter(({ attendance }) => attendance !== undefined).length;
  const isPast = model.session.on <= model.today && cancelledOn === null;
  const none = model.session.seats === null ? t : seatsTexts[language];
  return (
    <Section
      id="people"
      title={t.people}
      meta={isPast ? people.length > 0 && t.recorded(recorded, people.length) : seatsWords(model, language)}
      spaced={people.length === 0}
    >
      {people.length === 0 ? (
        <EmptyState heading={none.nobody} text={none.nobodyText} />
      ) : (
        <Rows items={people.map((person) => personRow(person, people, isPast, language))} />
      )}
    </Section>
  );
}

/** Whether there is a seat left, where people sign up: never how many come, for some are other authorities'. */
function seatsWords({ session: { seats, hasSeat, cancelledOn } }: SessionModel, language: Language) {
  if (seats === null || hasSeat === null || cancelledOn !== null) return false;
  const t = seatsTexts[language];
  return hasSeat ? t.room : t.full;
}

function personRow(
  person: Participant,
  all: readonly Participant[],
  isPast: boolean,
  language: Language,
): RowItem {
  const t = sessionPageTexts[language];
  const { attendance, callName, enrolment, authorityName } = person;
  const severalHouses = new Set(all.map(({ authority }) => authority)).size > 1;
  const by = attendance?.by ?? undefined;
  const who = by === undefined ? '' : attendance?.corrected ? t.correctedBy(by) : t.writtenBy(by);
  const stands = attendance === undefined ? (isPast ? t.notYet : t.ahead) : markWords(attendance, language);
  const text = [severalHouses ? authorityName : '', stands, who].filter((part) => part !== '');
  return { title: <a href={`/enrolments/${enrolment}`}>{callName}</a>, text: `${text.join('. ')}.` };
}

/** Those who wait for a seat, in their order. */
function WaitingSection({ model: { waiting }, language }: PartProps) {
  if (waiting.length === 0) return null;
  const t = seatsTexts[language];
  return (
    <Section id="waiting" title={t.waiting}>
      <Rows
        items={waiting.map(({ enrolment, callName, number }) => ({
          title: <a href={`/enrolments/${enrolment}/groups`}>{callName}</a>,
          text: t.number(number),
        }))}
      />
    </Section>
  );
}

/** What else can be done with it: move it, call it off, take it along in a calendar. */
function OtherWays({ model, language }: PartProps) {
  const t = sessionPageTexts[language];
  const own = `/sessions/${model.session.id}`;
  const isAhead = model.session.on >= model.today;
  if (!isAhead) return null;
  return (
    <ButtonRow>
      {model.mayChange && <ButtonLink href={`${own}/change`} label={t.change} tone="secondary" />}
      {model.mayChange && <ButtonLink href={`${own}/cancellation`} label={t.cancel} tone="secondary" />}
      {model.mayChange && isOpenable(model.session.kind) && (
        <ButtonLink
          href={`${own}/seats`}
          label={model.session.seats === null ? seatsTexts[language].open : seatsTexts[language].change}
          tone="secondary"
        />
      )}
      <StepBack session={model.session} leading={model.leading} language={language} />
      <MoreLink href={`${own}/calendar.ics`} label={t.calendar} />
    </ButtonRow>
  );
}
