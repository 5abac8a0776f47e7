import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import {
  Bullets,
  ButtonLink,
  ButtonRow,
  MoreLink,
  OwnWords,
  Panel,
  Section,
  WeekBar,
} from '../../../platform/html/index.ts';
import { formatLongDay, formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { ownHandoverTexts } from '../../caseload-handovers/index.ts';
import { ConsentList, consentTexts, hasChoices } from '../../consents/index.ts';
import { OwnFeedbackSection } from '../../feedback/index.ts';
import { groupTexts, OwnGroupsSection } from '../../groups/index.ts';
import { OwnHandoverSection } from '../../journals/index.ts';
import { CheckInsLink, MinutesNotice } from '../../placements/index.ts';
import { OwnPlanSection } from '../../plans/index.ts';
import { OwnIntake } from '../../referrals/index.ts';
import { nameOf, whenAndWhere } from '../../sessions/index.ts';
import { OwnStoryLine } from '../../stories/index.ts';
import { firstName } from '../first-name.ts';
import { myPageTexts } from '../my-page-texts.ts';
import type { Way } from '../read-my-page.ts';
import { NotesSection } from './notes-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { standingWords } from './standing-words.tsx';
import { told } from './told.ts';

interface WayViewProps {
  readonly way: Way;
  /** Told apart from the page's other ways. */
  readonly id: string;
  /** The same in words, for its headings; absent where there is one way only. */
  readonly of: string | undefined;
  readonly today: PlainDate;
  readonly language: Language;
}

/** One way: how far it is, the next step, the people, what they wrote, and what the citizen shares. */
export function WayView({ way, id, of, today, language }: WayViewProps) {
  const t = myPageTexts[language];
  const { team, notes, consents, definition } = way;
  return (
    <>
      <p>{standingWords(way, today, language)}</p>
      <WayIn way={way} id={id} of={of} today={today} language={language} />
      <Progress way={way} language={language} />
      <Recommendation way={way} id={id} of={of} today={today} language={language} />
      <NextAppointment way={way} id={id} of={of} today={today} language={language} />
      {way.row.enrolment === null ? null : (
        <OwnGroupsSection
          id={`groups-${id}`}
          title={told(groupTexts[language].ownTitle, of, language)}
          course={way.row.enrolment}
          groups={way.groups}
          language={language}
        />
      )}
      {way.row.enrolment === null ? null : (
        <OwnStoryLine stories={way.stories} enrolment={way.row.enrolment} language={language} />
      )}
      <NextStep way={way} id={id} of={of} today={today} language={language} />
      <Asked way={way} id={id} of={of} today={today} language={language} />
      <Agreements way={way} id={id} of={of} language={language} />
      {way.row.enrolment !== null && way.minutesWait && (
        <MinutesNotice enrolment={way.row.enrolment} id={id} language={language} />
      )}
      {way.row.enrolment !== null && way.isAtWork && (
        <CheckInsLink enrolment={way.row.enrolment} own language={language} />
      )}
      <OwnPlan way={way} id={id} of={of} today={today} language={language} />
      {way.row.enrolment === null ? null : (
        <MoreLink
          href={`/enrolments/${way.row.enrolment}/own-doors`}
          label={told(t.knownCompanies, of, language)}
        />
      )}
      {way.feedback && <OwnFeedbackSection id={id} own={way.feedback} today={today} language={language} />}
      {way.handovers.map((own, at) => (
        <OwnHandoverSection id={`${id}-${at + 1}`} own={own} language={language} />
      ))}
      {team.length === 0 ? null : (
        <PeopleSection
          id={`people-${id}`}
          of={of}
          team={team}
          coming={way.coming}
          definition={definition}
          language={language}
        />
      )}
      <SayNo way={way} language={language} />
      {notes.length === 0 ? null : (
        <NotesSection id={`notes-${id}`} of={of} notes={notes} language={language} />
      )}
      {consents !== undefined && hasChoices(consents) ? (
        <Section id={`consents-${id}`} title={told(t.whoSeesWhat, of, language)}>
          <p>{t.youDecide}</p>
          <ConsentList model={consents} today={today} language={language} from="my-page" />
          <MoreLink href="/my-page/agreements" label={consentTexts[language].all} />
        </Section>
      ) : null}
    </>
  );
}

/** Questionnaires: what can be answered now, and the way to what was answered. */
function Asked({ way: { asked, row, definition }, id, of, language }: WayViewProps) {
  const t = myPageTexts[language];
  if (row.enrolment === null || definition.waves.length === 0) return null;
  const list = `/enrolments/${row.enrolment}/questionnaires`;
  const [first] = asked;
  if (first === undefined) return <MoreLink href={list} label={t.questionnaires} />;
  return (
    <Section id={`asked-${id}`} title={told(t.asked, of, language)}>
      <Panel soft>
        {asked.map((one) => (
          <div class="ff-big">{one.title[language]}</div>
        ))}
        <p>{t.askedText}</p>
        <ButtonRow>
          <ButtonLink
            href={asked.length === 1 ? `${list}/${first.asking.id}/${first.days.nth}` : list}
            label={t.answerNow}
            tone="secondary"
          />
        </ButtonRow>
      </Panel>
      <MoreLink href={list} label={t.questionnaires} />
    </Section>
  );
}

/** Agreements about placements and jobs: what waits for the citizen's yes, and the way to all of them. */
function Agreements({ way: { placements, row }, id, of, language }: Omit<WayViewProps, 'today'>) {
  const t = myPageTexts[language];
  if (row.enrolment === null || placements.length === 0) return null;
  const list = `/enrolments/${row.enrolment}/placements`;
  const waiting = placements.filter(({ waits }) => waits);
  const [first] = waiting;
  if (first === undefined) return <MoreLink href={list} label={told(t.placements, of, language)} />;
  return (
    <Section id={`agreement-${id}`} title={told(t.agreementWaits, of, language)}>
      <Panel soft>
        {waiting.map(({ workplaceName }) => (
          <div class="ff-big">{workplaceName}</div>
        ))}
        <p>{t.agreementText}</p>
        <ButtonRow>
          <ButtonLink
            href={waiting.length === 1 ? `${list}/${first.placement}` : list}
            label={t.readAgreement}
            tone="secondary"
          />
        </ButtonRow>
      </Panel>
      <MoreLink href={list} label={t.placements} />
    </Section>
  );
}

/** Until the course begins: the steps, and whether the citizen wants to. */
function WayIn({ way: { steps, standing, row }, id, of, today, language }: WayViewProps) {
  if (steps === undefined) return null;
  return (
    <OwnIntake
      id={`way-in-${id}`}
      of={of}
      referral={row.referral}
      state={standing.at === 'accepted' ? 'accepted' : 'sent'}
      steps={steps}
      today={today}
      language={language}
    />
  );
}

/** In a course to which the case went over: the way to say no, as open as the way in was. */
function SayNo({ way: { standing, onlookers, row }, language }: Pick<WayViewProps, 'way' | 'language'>) {
  const wentOver = onlookers.some(({ relations }) => relations.includes('former_caseworker'));
  if (!wentOver || standing.at !== 'course' || standing.course.stage === 'closed') return null;
  return <MoreLink href={`/referrals/${row.referral}/no`} label={ownHandoverTexts[language].sayNo} />;
}

/** What the citizen is after, and wants to talk about: from the first day of the course on. */
function OwnPlan({
  way: { plan, newPoint, row, definition, standing },
  id,
  of,
  today,
  language,
}: WayViewProps) {
  if (plan === undefined || row.enrolment === null) return null;
  const isClosed = standing.at === 'course' && standing.course.stage === 'closed';
  return (
    <OwnPlanSection
      id={id}
      title={(title) => told(title, of, language)}
      enrolment={row.enrolment}
      plan={plan}
      voice={{ language, today, callName: '', own: true, definition }}
      newPoint={newPoint}
      mayChange={!isClosed}
    />
  );
}

function Progress({ way: { standing }, language }: Pick<WayViewProps, 'way' | 'language'>) {
  if (standing.at !== 'course' || standing.course.stage !== 'under_way') return null;
  const { week, span } = standing.course;
  if (span.weeks === undefined) return null;
  const weeks = Array.from({ length: span.weeks }, (_, at) => {
    if (at + 1 === week) return 'now';
    return at + 1 < week ? 'done' : 'ahead';
  });
  return <WeekBar weeks={weeks} label={myPageTexts[language].weekBar(week, span.weeks)} />;
}

function Recommendation({ way: { row }, id, of, today, language }: WayViewProps) {
  const t = myPageTexts[language];
  const { recommendation, onwardPlan, cvLines, endedOn } = row;
  if (endedOn === null || (recommendation ?? onwardPlan ?? cvLines) === null) return null;
  return (
    <Section id={`recommendation-${id}`} title={told(t.recommendation, of, language)}>
      {recommendation && (
        <OwnWords
          words={recommendation}
          source={t.recommendationFrom(formatRelativeDay(endedOn, today, language))}
        />
      )}
      {onwardPlan && <OwnWords words={onwardPlan} source={t.onwardPlan} />}
      {cvLines && (
        <>
          <h3>{t.cvLines}</h3>
          <Bullets items={cvLines.split('\n')} />
        </>
      )}
    </Section>
  );
}

/** The next meeting: when, what, with whom. */
function NextAppointment({ way: { appointment }, id, of, language }: WayViewProps) {
  const t = myPageTexts[language];
  if (appointment === undefined) return null;
  const { holder } = appointment;
  const what = nameOf(appointment, language);
  return (
    <Section id={`appointment-${id}`} title={told(t.appointment, of, language)}>
      <Panel soft>
        <div class="ff-big">{whenAndWhere(appointment, language)}</div>
        <p class="mb-0">{holder === null ? what : t.appointmentWith(what, firstName(holder))}</p>
      </Panel>
    </Section>
  );
}

function NextStep({ way: { nextStep, standing }, id, of, today, language }: WayViewProps) {
  const t = myPageTexts[language];
  const isClosed = standing.at === 'course' && standing.course.stage === 'closed';
  if (nextStep === undefined || isClosed) return null;
  const agreed = t.agreed(firstName(nextStep.writer), formatRelativeDay(nextStep.agreedOn, today, language));
  return (
    <Section id={`next-step-${id}`} title={told(t.nextStep, of, language)}>
      <Panel soft>
        <div class="ff-big">{nextStep.what}</div>
        {nextStep.on === undefined ? null : <p>{formatLongDay(nextStep.on, language)}</p>}
        <p class="ff-meta mb-0">{agreed}</p>
      </Panel>
    </Section>
  );
}
