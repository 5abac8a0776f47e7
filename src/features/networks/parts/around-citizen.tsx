import { EmptyState, OwnWords, PlainList, Section } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { ToldView, toldTexts } from '../../matching/index.ts';
import { ReleasedPlan } from '../../plans/index.ts';
import { sessionTexts } from '../../sessions/index.ts';
import type { AroundModel } from '../around-model.ts';
import type { AroundCourse, AroundFeedback, AroundMeeting, CitizenAround } from '../around-queries.ts';
import { aroundTexts } from '../around-texts.ts';
import { HelpSection } from '../help/help-section.tsx';
import { OwnMeetings } from '../meetings/own-meetings.tsx';
import { StopAsMentor } from '../mentors/promise-section.tsx';
import { WorrySection } from '../worries/worry-receipts.tsx';

interface AroundCitizenProps {
  readonly citizen: CitizenAround;
  readonly model: AroundModel;
  readonly id: string;
  readonly language: Language;
}

/** One citizen, as far as they let the viewer in: the name, the contact they gave, and what they share. */
export function AroundCitizen({ citizen, model, id, language }: AroundCitizenProps) {
  const t = aroundTexts[language];
  const { callName, contact } = citizen;
  const plans = model.plans.filter((one) => one.citizen === citizen.citizen);
  // What the strands are called where the definition names them, is not told outside the team.
  const voice = { language, today: model.today, callName, own: false, definition: { roles: [] } };
  return (
    <>
      <Section id={`citizen-${id}`} title={callName} spaced>
        <p>{contact === undefined ? t.noContact : t.contact(contact)}</p>
        {model.told
          .filter((one) => one.citizen === citizen.citizen)
          .map((text) => (
            <>
              <h3>{toldTexts[language].toContact}</h3>
              <ToldView text={text} language={text.language} />
            </>
          ))}
        {model.part === 'volunteer_mentor' && (
          <>
            <OwnMeetings citizen={citizen} meetings={model.own} today={model.today} language={language} />
            <WorrySection citizen={citizen} receipts={model.worries} language={language} />
            <StopAsMentor citizen={citizen.citizen} callName={callName} language={language} />
          </>
        )}
        {model.part === 'lay_representative' && (plans.length === 0 || hasOther(citizen, model)) && (
          <Shared citizen={citizen} model={model} language={language} />
        )}
      </Section>
      {model.help
        .filter((one) => one.citizen === citizen.citizen)
        .map((help) => (
          <HelpSection
            help={help}
            side="relative"
            other={callName}
            actions={{ write: '/around/help', agree: '/around/help/yes' }}
            hidden={{ person: help.person }}
            id={`help-${id}`}
            language={language}
          />
        ))}
      {plans.map(({ plan }, at) => (
        <ReleasedPlan id={`plan-${id}-${at + 1}`} plan={plan} voice={voice} />
      ))}
    </>
  );
}

/** Whether something else than a plan is shared: then that is told as well. */
function hasOther({ citizen }: CitizenAround, { courses, meetings, feedback }: AroundModel): boolean {
  return [...courses, ...meetings, ...feedback].some((one) => one.citizen === citizen);
}

type PartProps = Omit<AroundCitizenProps, 'id'>;

function Shared({ citizen, model, language }: PartProps) {
  const t = aroundTexts[language];
  const about = <Item extends { readonly citizen: string }>(items: readonly Item[]) =>
    items.filter((one) => one.citizen === citizen.citizen);
  const [courses, meetings, feedback] = [
    about<AroundCourse>(model.courses),
    about<AroundMeeting>(model.meetings),
    about<AroundFeedback>(model.feedback),
  ];
  if (courses.length + meetings.length + feedback.length === 0) {
    return <EmptyState heading={t.nothingShared} text={t.nothingSharedText} />;
  }
  return (
    <>
      {courses.length > 0 && <h3>{t.course}</h3>}
      {courses.map((course) => (
        <p>{courseLine(course, language)}</p>
      ))}
      {meetings.length > 0 && <h3>{t.attendance}</h3>}
      {meetings.length > 0 && <PlainList items={meetings.map((one) => meetingLine(one, language))} />}
      {feedback.length > 0 && <h3>{t.feedback}</h3>}
      {feedback.map(({ words, on }) => (
        <OwnWords words={words} source={t.feedbackOn(formatDate(on, language))} />
      ))}
    </>
  );
}

function meetingLine({ kind, on, status }: AroundMeeting, language: Language): string {
  const t = sessionTexts[language];
  return `${formatDate(on, language)}: ${t.kinds[kind]}, ${t.attendance[status].toLowerCase()}`;
}

function courseLine({ run, startsOn, endedOn, team }: AroundCourse, language: Language): string {
  const t = aroundTexts[language];
  const line =
    endedOn === null
      ? t.courseLine(run, formatDate(startsOn, language))
      : t.courseEnded(run, formatDate(startsOn, language), formatDate(endedOn, language));
  return team.length === 0 ? line : `${line} ${t.team(new Intl.ListFormat(language).format(team))}`;
}
