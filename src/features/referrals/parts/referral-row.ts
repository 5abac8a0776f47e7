import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { type Sent, waitingForAnswer } from '../../../domain/referral/waiting.ts';
import type { RowItem, TagProps } from '../../../platform/html/index.ts';
import { formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays } from '../../../platform/i18n/durations.ts';
import { listTexts } from '../list-texts.ts';
import type { ReferralStanding } from '../steps-queries.ts';

const tones = { calm: undefined, soon: 'soon', late: 'late' } as const;

/** One referral in the list: who, why the row is here, and the one thing to do about it. */
export function referralRow(
  standing: ReferralStanding,
  action: 'answer' | 'start' | 'open',
  today: PlainDate,
  language: Language,
): RowItem {
  const t = listTexts[language];
  const address = `/referrals/${standing.id}`;
  return {
    title: standing.callName,
    tag: standing.state === 'sent' ? waitTag(standing.steps, today, language) : undefined,
    text: reasonOf(standing, today, language),
    action: { href: action === 'start' ? `${address}/start` : address, label: t[action] },
  };
}

function waitTag(steps: Sent, today: PlainDate, language: Language): TagProps {
  const t = listTexts[language];
  const { days, daysLeft, pace } = waitingForAnswer(steps, today);
  const tone = tones[pace];
  if (daysLeft === 0) return { text: t.dueToday, tone };
  return { text: daysLeft < 0 ? t.over(formatDays(-daysLeft, language)) : formatDays(days, language), tone };
}

function reasonOf(
  { callName, run, steps, state, choice }: ReferralStanding,
  today: PlainDate,
  language: Language,
): string {
  const t = listTexts[language];
  const day = (date: PlainDate): string => formatRelativeDay(date, today, language);
  const sent = t.waitedSince(run, day(steps.sentOn));
  if (state === 'sent') {
    const answerBy = t.answerBy(day(waitingForAnswer(steps, today).answerBy));
    return [sent, answerBy, ...(choice === undefined ? [] : [t.choices[choice](callName)])].join(' ');
  }
  if (steps.startsOn !== undefined) {
    return steps.startsOn > today ? t.startsOn(day(steps.startsOn)) : t.startedOn(day(steps.startsOn));
  }
  if (steps.withdrawnOn !== undefined) return t.withdrawnOn(callName, day(steps.withdrawnOn));
  const answeredOn = day(steps.answer?.on ?? steps.sentOn);
  return state === 'refused' ? t.refusedOn(answeredOn) : t.acceptedOn(answeredOn);
}
