import { BackLink, Facts, MoreLink, PageHead, SeeLine, Stack } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import { type FeedbackRead, ReceivedFeedback } from '../../feedback/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { type Plan, ReleasedPlan } from '../../plans/index.ts';
import { aroundCourseTexts } from '../around-course-texts.ts';
import { courseWords } from '../course-words.ts';
import type { EnrolmentModel } from '../enrolment-model.ts';
import { enrolmentTexts } from '../enrolment-texts.ts';
import { NotesSection } from '../parts/notes-section.tsx';
import { SessionsSection } from '../parts/sessions-section.tsx';

/** What somebody with the status only is shown; the traces are there when the citizen has released something. */
export type StatusModel = Pick<
  EnrolmentModel,
  'today' | 'course' | 'definition' | 'traces' | 'seesAllSessions' | 'mayOpenHouseNotes'
> & {
  /** As much of it as was released. */
  readonly plan: Plan;
  /** The responsible caseworker, from outside the team; otherwise whoever referred. */
  readonly isResponsible: boolean;
  /** What the team has sent, where the citizen has said yes to that. */
  readonly feedback: FeedbackRead | undefined;
};

/** Whether a course goes on, for those who may know that and no more, and why it is no more. */
export function StatusPage({ frame, model }: { readonly frame: Frame; readonly model: StatusModel }) {
  const { language } = frame.viewer;
  const { course, definition, today } = model;
  const t = enrolmentTexts[language];
  const why = model.isResponsible
    ? t.status.responsible(course.callName)
    : t.status.referred(course.callName);
  return (
    <VisitPage frame={frame} title={t.title} place="my-day">
      <BackLink href="/my-day" label={t.back} />
      <PageHead title={course.callName} />
      <SeeLine text={`${why} ${t.status.rest(course.callName)}`} />
      <Stack>
        <Facts
          wide
          items={[
            { term: t.status.programme, value: definition.name[language] },
            { term: t.status.started, value: formatDate(course.startsOn, language) },
            { term: t.status.now, value: courseWords(course, definition, today, language).title },
          ]}
        />
        {model.feedback && (
          <ReceivedFeedback
            feedback={model.feedback}
            callName={course.callName}
            today={today}
            language={language}
          />
        )}
        <ReleasedPlan
          id="plan"
          plan={model.plan}
          voice={{ language, today, callName: course.callName, own: false, definition }}
        />
        {model.seesAllSessions && <SessionsSection model={model} language={language} />}
        <NotesSection model={model} language={language} />
        {model.mayOpenHouseNotes && (
          <MoreLink
            href={`/referrals/${course.referral}/organisation-notes`}
            label={aroundCourseTexts[language].houseNotes}
          />
        )}
        <p class="ff-meta">{t.seen(course.callName)}</p>
      </Stack>
    </VisitPage>
  );
}
