import type { PersonalPart } from '../../../domain/access/relation.ts';
import { daysBetween, type PlainDate } from '../../../domain/kernel/plain-date.ts';
import {
  Alert,
  EmptyState,
  PageHead,
  Receipt,
  Section,
  SeeLine,
  TimeLine,
} from '../../../platform/html/index.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { formatRelativeDay, formatShortDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatTime } from '../../../platform/i18n/durations.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { sessionTexts } from '../../sessions/index.ts';
import { doneWords } from '../around-done.ts';
import type { AroundModel } from '../around-model.ts';
import type { CitizenAround, MeetingAhead } from '../around-queries.ts';
import { aroundTexts } from '../around-texts.ts';
import { meetingTexts } from '../meetings/meeting-texts.ts';
import { PromiseSection } from '../mentors/promise-section.tsx';
import { AroundCitizen } from '../parts/around-citizen.tsx';

interface AroundPageProps {
  readonly frame: Frame;
  readonly model: AroundModel;
}

/** The one narrow page of somebody around a citizen. Nothing on it leads elsewhere. */
export function AroundPage({ frame, model }: AroundPageProps) {
  const { language } = frame.viewer;
  const t = aroundTexts[language];
  const { part, citizens, ahead } = model;
  return (
    <VisitPage frame={frame} title={t.title}>
      <PageHead title={t.title} lead={t.leads[part]} />
      {model.done === undefined ? null : <Receipt {...doneWords(model.done, language)} />}
      <Reminder ahead={ahead} today={model.today} language={language} />
      {model.isAwaited && <PromiseSection language={language} />}
      {citizens.length === 0 && !model.isAwaited && <EmptyState heading={t.nobody} text={t.nobodyText} />}
      {citizens.map((citizen, at) => (
        <AroundCitizen citizen={citizen} model={model} id={String(at + 1)} language={language} />
      ))}
      {(comesToMeetings(part) || ahead.length > 0) && citizens.length > 0 && (
        <MeetingsAhead model={model} language={language} />
      )}
      <SeeLine text={seeWords(citizens, language)} />
    </VisitPage>
  );
}

interface ReminderProps {
  readonly ahead: readonly MeetingAhead[];
  readonly today: PlainDate;
  readonly language: Language;
}

/** What is today or tomorrow, said first: there is no mail about it. */
function Reminder({ ahead, today, language }: ReminderProps) {
  const t = aroundTexts[language];
  const near = ahead.filter(({ on }) => on >= today && daysBetween(today, on) <= 1);
  return (
    <>
      {near.map(({ kind, on, at, place }) => {
        const time = at === null ? '' : ` ${t.clock(formatTime(at, language))}`;
        const heading = `${formatRelativeDay(on, today, language)}${time}: ${sessionTexts[language].kinds[kind].toLowerCase()}`;
        return <Alert tone="info" heading={capital(heading)} text={place ?? undefined} />;
      })}
    </>
  );
}

function comesToMeetings(part: PersonalPart): boolean {
  return part === 'relative' || part === 'professional_network' || part === 'company_contact';
}

interface MeetingsAheadProps {
  readonly model: AroundModel;
  readonly language: Language;
}

function MeetingsAhead({ model: { ahead, part, today }, language }: MeetingsAheadProps) {
  const t = aroundTexts[language];
  if (ahead.length === 0) {
    return (
      <Section id="meetings" title={t.meetings} spaced>
        <EmptyState heading={t.noMeetings} text={t.noMeetingsText} />
      </Section>
    );
  }
  return (
    <Section id="meetings" title={t.meetings}>
      <TimeLine
        items={ahead.map(({ session, kind, on, at, place, holder }) => ({
          when: formatShortDate(on, language),
          small: at === null ? undefined : t.clock(formatTime(at, language)),
          state: 'ahead',
          title: sessionTexts[language].kinds[kind],
          text: [place, holder === null ? null : t.withWhom(holder)].filter((one) => one !== null).join('. '),
          action:
            part === 'company_contact' && on <= today
              ? { href: `/around/meetings/${session}`, label: meetingTexts[language].register }
              : undefined,
        }))}
      />
    </Section>
  );
}

function seeWords(citizens: readonly CitizenAround[], language: Language): string {
  const t = aroundTexts[language];
  if (citizens.length === 0) return t.seeNobody;
  const names = new Intl.ListFormat(language).format(citizens.map(({ callName }) => callName));
  return t.see(names);
}
