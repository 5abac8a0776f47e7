import { BackLink, Facts, PageHead, SeeLine, Stack } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { courseWords } from '../course-words.ts';
import type { EnrolmentModel } from '../enrolment-model.ts';
import { enrolmentTexts } from '../enrolment-texts.ts';
import { NotesSection } from '../parts/notes-section.tsx';
import { SessionsSection } from '../parts/sessions-section.tsx';

/** What somebody with the status only is shown; the traces are there when the citizen has released something. */
export type StatusModel = Pick<
  EnrolmentModel,
  'today' | 'course' | 'definition' | 'traces' | 'seesAllSessions'
> & {
  /** The responsible caseworker, from outside the team; otherwise whoever referred. */
  readonly isResponsible: boolean;
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
        {model.seesAllSessions && <SessionsSection model={model} language={language} />}
        <NotesSection model={model} language={language} />
        <p class="ff-meta">{t.seen(course.callName)}</p>
      </Stack>
    </VisitPage>
  );
}
