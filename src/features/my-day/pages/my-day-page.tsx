import { isoWeek, type PlainDate } from '../../../domain/kernel/plain-date.ts';
import { ButtonLink, DayColumns, MoreLink, PageHead, SeeLine, Stack } from '../../../platform/html/index.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { formatLongDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { GrantsToTell, OwnOpenGrants } from '../../access-grants/index.ts';
import { HandoversSection } from '../../caseloads/index.ts';
import { KeptSection } from '../../notes/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { type HeldSession, TodaySection } from '../../sessions/index.ts';
import type { Beside } from '../beside.ts';
import type { MyDay, Reason } from '../my-day.ts';
import { myDayTexts } from '../my-day-texts.ts';
import { CoursesSection } from '../parts/courses-section.tsx';
import { QuietDay } from '../parts/quiet-day.tsx';
import { SentSection } from '../parts/sent-section.tsx';
import { WaitingSection } from '../parts/waiting-section.tsx';

interface MyDayPageProps {
  readonly frame: Frame;
  readonly today: PlainDate;
  readonly day: MyDay;
  /** What the viewer holds today. */
  readonly sessions: readonly HeldSession[];
  readonly beside: Beside;
}

export function MyDayPage({ frame, today, day, sessions, beside }: MyDayPageProps) {
  const { language } = frame.viewer;
  const t = myDayTexts[language];
  const { house, open } = beside;
  return (
    <VisitPage frame={frame} title={t.title} place="my-day">
      <PageHead
        title={t.title}
        lead={capital(t.lead(formatLongDay(today, language), isoWeek(today).week))}
        action={day.mayNote && <ButtonLink href="/notes/new" label={t.writeNote} />}
      />
      {isQuietDay(frame, day) ? (
        <Stack>
          {open && <OwnOpenGrants list={open} today={today} language={language} />}
          <QuietDay house={house} language={language} />
        </Stack>
      ) : (
        <FullDay frame={frame} today={today} day={day} sessions={sessions} beside={beside} />
      )}
      {frame.viewer.as === 'employee' && frame.viewer.sitsOnTeams && (
        <p class="mt-5 mb-0">
          <MoreLink href="/breaks" label={t.breaks} />
        </p>
      )}
      {house.isAuthority && <MoreLink href="/emergency-access" label={t.emergency} />}
      <SeeLine text={seeText(reasonsOf(frame, day, beside), language)} />
    </VisitPage>
  );
}

function FullDay({ frame, today, day, sessions, beside }: MyDayPageProps) {
  const { language } = frame.viewer;
  const { sent, courses } = day;
  const { open, told, handovers } = beside;
  const holdsSessions = sessions.length > 0 || courses.some(({ enrolment }) => enrolment !== undefined);
  return (
    <DayColumns
      today={
        holdsSessions ? (
          <Today day={day} beside={beside} sessions={sessions} today={today} language={language} />
        ) : (
          open && open.grants.length > 0 && <OwnOpenGrants list={open} today={today} language={language} />
        )
      }
      waits={<WaitingSection rows={day.rows} language={language} />}
      rest={
        <Stack>
          {courses.length === 0 && sent.length > 0 ? null : (
            <CoursesSection courses={courses} today={today} language={language} />
          )}
          {sent.length === 0 ? null : <SentSection sent={sent} today={today} language={language} />}
          <HandoversSection handovers={handovers} today={today} language={language} />
          {told && <GrantsToTell list={told} today={today} language={language} />}
        </Stack>
      }
    />
  );
}

interface TodayProps extends Pick<MyDayPageProps, 'day' | 'beside' | 'sessions' | 'today'> {
  readonly language: Language;
}

/** What is held today, and what is on its way; nothing for whoever holds nothing and is on no course. */
function Today({ day, beside: { open, kept }, sessions, today, language }: TodayProps) {
  return (
    <Stack>
      {open && open.grants.length > 0 && <OwnOpenGrants list={open} today={today} language={language} />}
      <TodaySection sessions={sessions} language={language} />
      <KeptSection kept={kept} names={namesIn(day)} today={today} language={language} />
    </Stack>
  );
}

/** What the citizens of the viewer's courses are called. */
function namesIn({ courses }: MyDay): ReadonlyMap<string, string> {
  return new Map(
    courses.flatMap(({ enrolment, callName }) => (enrolment === undefined ? [] : [[enrolment, callName]])),
  );
}

/** Why each name may stand on the page: besides the day's own reasons, that the viewer leads a caseload. */
function reasonsOf({ viewer }: Frame, { reasons }: MyDay, { told }: Beside): readonly Reason[] {
  const leads = viewer.as === 'employee' && viewer.leadsCaseloadOf !== undefined;
  return leads && (told?.grants.length ?? 0) > 0 ? [...reasons, 'caseload'] : reasons;
}

/** Whether the viewer waits for nothing and has nothing to do with anybody: then the day says what will be here. */
function isQuietDay({ viewer }: Frame, { rows, courses, sent }: MyDay): boolean {
  if (viewer.as !== 'employee' || rows.length + courses.length + sent.length > 0) return false;
  const { isCaseworker, sitsInIntake, leads, leadsCaseloadOf, reviewsLogOf, operatorParts } = viewer;
  const hasPart = leads.length > 0 || operatorParts.length > 0 || leadsCaseloadOf !== undefined;
  return !isCaseworker && !sitsInIntake && !hasPart && reviewsLogOf === undefined;
}

/** Says who sees the page, and why each name may stand on it. */
function seeText(reasons: readonly Reason[], language: Language): string {
  const t = myDayTexts[language];
  const words = reasons.map((reason) => t.reasons[reason]);
  const last = words.at(-1);
  if (last === undefined) return t.see;
  const joined = words.length === 1 ? last : `${words.slice(0, -1).join(', ')}${t.or}${last}`;
  return `${t.see} ${t.names(joined)}`;
}
