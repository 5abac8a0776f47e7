import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { ButtonLink, EmptyState, TimeLine, type TimeLineItem } from '../../../platform/html/index.ts';
import { formatShortDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatTime } from '../../../platform/i18n/durations.ts';
import type { CitizenAround } from '../around-queries.ts';
import { aroundTexts } from '../around-texts.ts';
import { meetingTexts } from './meeting-texts.ts';
import type { OwnMeetingRow } from './own-meeting-queries.ts';

interface OwnMeetingsProps {
  readonly citizen: CitizenAround;
  readonly meetings: readonly OwnMeetingRow[];
  readonly today: PlainDate;
  readonly language: Language;
}

/** A mentor's meetings with one citizen, ahead and behind, and the way to write the next one down. */
export function OwnMeetings({ citizen, meetings, today, language }: OwnMeetingsProps) {
  const t = aroundTexts[language];
  const own = meetings.filter((one) => one.citizen === citizen.citizen);
  return (
    <>
      <p>
        <ButtonLink
          href={`/around/meetings/new?citizen=${citizen.citizen}`}
          label={meetingTexts[language].add}
        />
      </p>
      <h3 class="mt-5">{t.own}</h3>
      {own.length === 0 ? (
        <EmptyState heading={t.noOwn} text={t.noOwnText} />
      ) : (
        <TimeLine items={own.map((one) => meetingItem(one, today, language))} />
      )}
    </>
  );
}

function meetingItem(meeting: OwnMeetingRow, today: PlainDate, language: Language): TimeLineItem {
  const [t, m] = [aroundTexts[language], meetingTexts[language]];
  const { session, on, at, status } = meeting;
  const address = `/around/meetings/${session}`;
  const day = {
    when: formatShortDate(on, language),
    small: at === null ? undefined : t.clock(formatTime(at, language)),
  };
  if (status !== null)
    return {
      ...day,
      state: 'done',
      title: t.met[status],
      action: { href: address, label: m.correct },
    };
  if (on > today)
    return { ...day, state: 'ahead', title: t.isToMeet, action: { href: `${address}/move`, label: m.move } };
  return { ...day, state: 'open', title: t.isToWrite, action: { href: address, label: m.came } };
}
