import { EmptyState, Section, TimeLine, type TimeLineItem } from '../../../platform/html/index.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatMinutes, formatTime } from '../../../platform/i18n/durations.ts';
import { dayTexts } from '../day-texts.ts';
import type { HeldSession } from '../held-queries.ts';
import { sessionTexts } from '../session-texts.ts';
import { nameOf, placeWords } from '../session-words.ts';

interface TodaySectionProps {
  readonly sessions: readonly HeldSession[];
  readonly language: Language;
}

/** The viewer's sessions today, along the clock; each with the one place where it is written up. */
export function TodaySection({ sessions, language }: TodaySectionProps) {
  const t = dayTexts[language];
  return (
    <Section
      id="today"
      title={t.today}
      more={{ href: '/sessions/new', label: t.plan }}
      spaced={sessions.length === 0}
    >
      {sessions.length === 0 ? (
        <EmptyState heading={t.none} text={t.noneText} />
      ) : (
        <TimeLine items={sessions.map((session) => lineItem(session, language))} />
      )}
    </Section>
  );
}

function lineItem(session: HeldSession, language: Language): TimeLineItem {
  const { at, minutes } = session;
  const isWhole = session.people.every(({ attendance }) => attendance !== undefined);
  return {
    when: at === null ? dayTexts[language].noTime : formatTime(at, language),
    small: minutes === null ? undefined : formatMinutes(minutes, language),
    state: isWhole ? 'done' : 'ahead',
    title: <Title session={session} language={language} />,
    text: textOf(session, language),
    action: isWhole ? undefined : writeUp(session, language),
  };
}

/** With one citizen, whom it is with; with several, what it is called, for there names stand behind the link. */
function Title({ session, language }: { readonly session: HeldSession; readonly language: Language }) {
  const [first, ...rest] = session.people;
  if (first === undefined || rest.length > 0 || session.title !== null)
    return <a href={`/sessions/${session.id}`}>{nameOf(session, language)}</a>;
  return (
    <>
      {dayTexts[language].withOne(nameOf(session, language))}
      <a href={`/enrolments/${first.enrolment}`}>{first.callName}</a>
    </>
  );
}

function textOf(session: HeldSession, language: Language): string {
  const t = dayTexts[language];
  const { people } = session;
  const place = placeWords(session, language);
  const recorded = people.filter(({ attendance }) => attendance !== undefined);
  const [first] = recorded;
  const words = [place && `${capital(place)}.`];
  if (people.length > 1) words.push(`${t.people(people.length)}.`);
  if (people.length > 1 && recorded.length > 0) words.push(t.recorded(recorded.length, people.length));
  if (people.length === 1 && first?.attendance !== undefined)
    words.push(`${sessionTexts[language].attendance[first.attendance]}.`);
  if (people.length === 1 && first?.noted) words.push(t.noted);
  return words.filter(Boolean).join(' ');
}

/** Where a session is written up: a note about the one who came, a register of several. */
export function writeUp(session: Pick<HeldSession, 'id' | 'people'>, language: Language) {
  const t = dayTexts[language];
  const [first, ...rest] = session.people;
  if (first === undefined || rest.length > 0)
    return { href: `/sessions/${session.id}/register`, label: t.register };
  return {
    href: `/enrolments/${first.enrolment}/notes/new?session=${session.id}`,
    label: t.writeNote(first.callName),
  };
}
