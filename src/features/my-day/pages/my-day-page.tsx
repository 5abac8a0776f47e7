import { isoWeek, type PlainDate } from '../../../domain/kernel/plain-date.ts';
import { Columns, PageHead, SeeLine, Stack } from '../../../platform/html/index.ts';
import { formatLongDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { MyDay, Reason } from '../my-day.ts';
import { myDayTexts } from '../my-day-texts.ts';
import { CoursesSection } from '../parts/courses-section.tsx';
import { SentSection } from '../parts/sent-section.tsx';
import { WaitingSection } from '../parts/waiting-section.tsx';

interface MyDayPageProps {
  readonly frame: Frame;
  readonly today: PlainDate;
  readonly day: MyDay;
}

export function MyDayPage({ frame, today, day }: MyDayPageProps) {
  const { language } = frame.viewer;
  const t = myDayTexts[language];
  const { sent, courses } = day;
  return (
    <VisitPage frame={frame} title={t.title} place="my-day">
      <PageHead title={t.title} lead={capital(t.lead(formatLongDay(today, language), isoWeek(today).week))} />
      <Columns kind="day">
        <Stack>
          {courses.length === 0 && sent.length > 0 ? null : (
            <CoursesSection courses={courses} today={today} language={language} />
          )}
          {sent.length === 0 ? null : <SentSection sent={sent} today={today} language={language} />}
        </Stack>
        <WaitingSection rows={day.rows} language={language} />
      </Columns>
      <SeeLine text={seeText(day.reasons, language)} />
    </VisitPage>
  );
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
