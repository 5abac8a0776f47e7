import { type GrantState, grantState } from '../../domain/access-grant/access-grant.ts';
import { meetingKinds } from '../../domain/access-grant/invite-to-meeting.ts';
import { danishTimeOf } from '../../domain/kernel/danish-time.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { formatDayMonth, formatRelativeDay } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatTime } from '../../platform/i18n/durations.ts';
import type { Grant, GrantMeeting } from './grant-queries.ts';
import { grantTexts } from './grant-texts.ts';

/** "i dag kl. 14.32": an instant as the clock on a Danish wall shows it. */
export function atWords(instant: Date, today: PlainDate, language: Language): string {
  const { on, at } = danishTimeOf(instant);
  return grantTexts[language].at(formatRelativeDay(on, today, language), formatTime(at, language));
}

/** "14.32". */
export function timeWords(instant: Date, language: Language): string {
  return formatTime(danishTimeOf(instant).at, language);
}

/** Who was let in, as others read it. */
export function whoWords({ to, house, isViewer, kind }: Grant, language: Language): string {
  const t = grantTexts[language];
  if (isViewer) return t.you;
  const someone = kind === 'invited_meeting' ? t.someoneAround : t.notice.someone;
  return t.who(to ?? someone, house);
}

/** Where the grant stands at the instant the list was asked for. */
export function stateOf(grant: Grant, now: Date): GrantState {
  // An invitation counts from its making to the end of the day after: it is one like the others.
  return grantState(grant, now);
}

/** "Netværksmøde 25. november kl. 9.15, Caféen på torvet." */
export function meetingWords({ kind, on, at, place }: GrantMeeting, language: Language): string {
  const t = grantTexts[language];
  const known = meetingKinds.find((one) => one === kind);
  return t.meeting(
    known === undefined ? t.otherMeeting : t.meetingKinds[known],
    formatDayMonth(on, language),
    at === null ? '' : t.meetingTime(formatTime(at, language)),
    place === null ? '' : t.meetingPlace(place),
  );
}
