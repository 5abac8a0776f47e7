import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { memberBy, type StandingMember } from './standing-members.ts';
import type { MeetingEntry, MemberEntry } from './task-force-queries.ts';
import { taskForceTexts } from './task-force-texts.ts';

/** "Hanne Påhit, Gartneriet Solsiden". */
export function memberTitle({ name, companyName }: MemberEntry): string {
  return `${name}, ${companyName}`;
}

/** @param doors how many acts the member stands behind */
export function memberText(member: StandingMember, doors: number, language: Language): string {
  const t = taskForceTexts[language];
  const day = (on: PlainDate): string => formatDate(on, language);
  return [
    member.title && `${member.title.slice(0, 1).toLocaleUpperCase('da')}${member.title.slice(1)}.`,
    t.since(day(member.joinedOn)),
    member.leftOn && t.until(day(member.leftOn)),
    doors > 0 && t.opened(doors),
    member.signsInFor && t.signsIn(member.signsInFor),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Who came to a meeting and what came of it. */
export function meetingText(
  meeting: MeetingEntry,
  before: readonly MeetingEntry[],
  members: readonly StandingMember[],
  language: Language,
): string {
  const t = taskForceTexts[language];
  const names = meeting.present.flatMap((id) => memberBy(members, id)?.name ?? []);
  return [
    meeting.place && `${meeting.place}.`,
    names.length > 0 && t.came(new Intl.ListFormat(language).format(names)),
    meeting.words,
    t.written(meeting.organisationName, formatDate(meeting.recordedOn, language)),
    ...before.map((one) =>
      t.before(
        [formatDate(one.on, language), one.words].filter(Boolean).join(': '),
        formatDate(one.recordedOn, language),
      ),
    ),
  ]
    .filter(Boolean)
    .join(' ');
}
