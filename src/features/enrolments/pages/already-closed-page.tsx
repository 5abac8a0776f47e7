import { Alert, BackLink, MoreLink, PageHead } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { closingTexts } from '../closing-texts.ts';
import type { Course } from '../course.ts';

interface AlreadyClosedPageProps {
  readonly frame: Frame;
  readonly course: Pick<Course, 'id' | 'endedOn'>;
}

/** Somebody was first. Nothing is wrong, and nothing is to be done. */
export function AlreadyClosedPage({ frame, course }: AlreadyClosedPageProps) {
  const { language } = frame.viewer;
  const t = closingTexts[language];
  const day = course.endedOn === undefined ? '' : formatDate(course.endedOn, language);
  return (
    <VisitPage frame={frame} title={t.title} place="my-day">
      <BackLink href={`/enrolments/${course.id}`} label={t.back} />
      <PageHead title={t.title} />
      <Alert tone="info" heading={t.alreadyTitle} text={t.alreadyText(day)} />
      <MoreLink href={`/enrolments/${course.id}/closing/take-back`} label={t.takeBack} />
    </VisitPage>
  );
}
