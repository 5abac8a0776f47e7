import { PostButton, type RowItem } from '../../platform/html/index.ts';
import { formatLongDay } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { nameOf, whenAndWhere } from '../sessions/index.ts';
import { groupAddresses } from './group-addresses.ts';
import type { OpenGroup } from './group-queries.ts';
import { groupTexts } from './group-texts.ts';

export interface GroupVoice {
  readonly language: Language;
  /** Whether it is said to the citizen. */
  readonly own: boolean;
  readonly mayWrite: boolean;
}

/** One group: what, when, where and with whom; how the citizen stands to it; the one thing that can be done. */
export function groupRow(group: OpenGroup, course: string, voice: GroupVoice): RowItem {
  const { language, own } = voice;
  const t = groupTexts[language];
  const { holder, coLeaders, series, stands } = group;
  const leaders = [...(holder === null ? [] : [holder]), ...coLeaders].map((name) => called(name, own));
  const isAsked = stands.is === 'coming' && !stands.signedUp;
  const text = [
    `${whenAndWhere(group, language)}.`,
    series && t.numberOf(series.number, series.of),
    leaders.length > 0 && t.with(new Intl.ListFormat(language).format(leaders)),
    group.catchesUp && t.catchesUp(formatLongDay(group.catchesUp, language)),
    isAsked && own && t.asked,
  ];
  return {
    title: nameOf(group, language),
    tag: tagOf(group, voice),
    text: text.filter(Boolean).join(' '),
    end: voice.mayWrite && !isAsked ? <Press group={group} course={course} voice={voice} /> : undefined,
  };
}

/** To the citizen by first name, as everywhere on their page. */
function called(name: string, own: boolean): string {
  return own ? (name.split(' ')[0] ?? name) : name;
}

/** "Café, torsdag 3. december kl. 14–16, Mødestedet": one group in a sentence. */
export function groupInWords(group: OpenGroup, language: Language): string {
  const when = whenAndWhere(group, language);
  return `${nameOf(group, language)}, ${when.charAt(0).toLowerCase()}${when.slice(1)}`;
}

function tagOf({ stands, isCalledOff, hasSeat }: OpenGroup, { language, own }: GroupVoice): RowItem['tag'] {
  const t = groupTexts[language];
  if (isCalledOff) return { text: t.calledOff, tone: 'late' };
  switch (stands.is) {
    case 'coming':
      return { text: own ? t.coming : t.staffComing, tone: 'ok' };
    case 'waiting':
      return { text: t.number(stands.number), tone: 'soon' };
    case 'none':
      return hasSeat ? { text: t.room } : { text: t.full };
  }
}

function Press({
  group,
  course,
  voice,
}: {
  readonly group: OpenGroup;
  readonly course: string;
  readonly voice: GroupVoice;
}) {
  const t = groupTexts[voice.language];
  const { session, stands, isCalledOff, hasSeat } = group;
  const about = groupInWords(group, voice.language);
  if (isCalledOff) return null;
  if (stands.is === 'none') {
    const own = hasSeat ? t.join : t.joinList;
    const staff = hasSeat ? t.staffJoin : t.staffJoinList;
    return (
      <PostButton
        action={groupAddresses.signUp(course, session)}
        label={voice.own ? own : staff}
        about={about}
      />
    );
  }
  const own = stands.is === 'coming' ? t.leave : t.leaveList;
  const staff = stands.is === 'coming' ? t.staffLeave : t.staffLeaveList;
  return (
    <PostButton
      action={groupAddresses.signOff(course, session)}
      label={voice.own ? own : staff}
      about={about}
      tone="plain"
    />
  );
}
