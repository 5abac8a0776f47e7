import type { RowItem } from '../../../platform/html/index.ts';
import { formatDayMonth, formatLongDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays, formatWeeks } from '../../../platform/i18n/durations.ts';
import { alarmTexts } from '../../alarms/index.ts';
import { worriesAddress, worryAnswerTexts } from '../../networks/index.ts';
import { toWriteUpRow, withoutLeaderRow } from '../../sessions/index.ts';
import { storiesRow } from '../../stories/index.ts';
import type { WaitingRow } from '../my-day.ts';
import { myDayTexts } from '../my-day-texts.ts';
import { checkInItem, minutesItem } from './check-in-item.ts';
import { clockItem, hostItem } from './clock-item.ts';
import { jobContactItem } from './job-contact-item.ts';
import { otherItem } from './other-item.ts';
import { requestItem } from './request-item.ts';
import { rhythmItem } from './rhythm-item.ts';
import { awayItem, teamItem } from './team-item.ts';
import { waveItem } from './wave-item.ts';

/** What waits, why, and the one link to where it is done. */
export function rowItem(row: WaitingRow, language: Language): RowItem {
  if (row.what === 'log_review') return logReviewItem(row, language);
  if (row.what === 'write_up') return toWriteUpRow(row.session, language);
  if (row.what === 'stories') return storiesRow(row.waiting, language);
  if (row.what === 'away') return awayItem(row, language);
  if (row.what === 'leader') return withoutLeaderRow(row.session, row.due ?? 0, language);
  const title = row.callName;
  switch (row.what) {
    case 'answer':
      return { title, ...answerItem(row, language) };
    case 'start':
      return { title, ...startItem(row, language) };
    case 'hand_over':
      return { title, ...handOverItem(row, language) };
    case 'host':
      return { title, ...hostItem(row, language) };
    case 'clock':
      return { title, ...clockItem(row, language) };
    case 'consent':
      return { title, ...consentItem(row, language) };
    case 'quiet':
      return { title, ...quietItem(row, language) };
    case 'contact_due':
    case 'agree_rhythm':
      return { title, ...rhythmItem(row, language) };
    case 'team':
      return { title, ...teamItem(row, language) };
    case 'alarm':
      return {
        title,
        tag: { text: alarmTexts[language].tag, tone: 'late' },
        text: alarmTexts[language].row,
        action: { href: '/alarms', label: alarmTexts[language].action },
      };
    case 'worry':
      return { title, ...worryItem(row, language) };
    case 'check_in':
      return { title, ...checkInItem(row, language) };
    case 'minutes':
      return { title, ...minutesItem(row, language) };
    case 'job_contact':
      return { title, ...jobContactItem(row, language) };
    case 'questionnaire':
      return { title, ...waveItem(row, language) };
    case 'file_request':
      return { title, ...requestItem(row, language) };
    case 'feedback_due':
    case 'feedback_news':
    case 'journal_reading':
      return { title, ...otherItem(row, language) };
  }
}

type Of<What extends WaitingRow['what']> = Extract<WaitingRow, { readonly what: What }>;
type Item = Omit<RowItem, 'title'>;

function logReviewItem({ authority, review }: Of<'log_review'>, language: Language): RowItem {
  const t = myDayTexts[language].logReview;
  const { dueOn, daysLeft, pace } = review;
  const days = formatDays(Math.abs(daysLeft), language);
  const tag = daysLeft === 0 ? t.today : daysLeft < 0 ? t.late(days) : t.left(days);
  return {
    title: t.title,
    tag: { text: tag, tone: pace === 'late' ? 'late' : 'soon' },
    text: t.text(formatDayMonth(dueOn, language)),
    action: { href: `/authorities/${authority}/log-reviews`, label: t.action },
  };
}

function worryItem({ enrolment, sentOn }: Of<'worry'>, language: Language): Item {
  const t = worryAnswerTexts[language].day;
  return {
    tag: { text: t.tag, tone: 'late' },
    text: t.text(formatDayMonth(sentOn, language)),
    action: { href: worriesAddress(enrolment), label: t.action },
  };
}

function answerItem({ referral, waiting }: Of<'answer'>, language: Language): Item {
  const t = myDayTexts[language].answer;
  const { days, daysLeft, pace } = waiting;
  const text = answerTag(daysLeft, language);
  return {
    tag: pace === 'calm' ? { text } : { text, tone: pace },
    text: days === 0 ? t.sentToday : t.sent(formatDays(days, language)),
    action: { href: `/referrals/${referral}`, label: t.action },
  };
}

function answerTag(daysLeft: number, language: Language): string {
  const t = myDayTexts[language].answer;
  if (daysLeft === 0) return t.dueToday;
  return daysLeft < 0 ? t.overdue(formatDays(-daysLeft, language)) : t.due(formatDays(daysLeft, language));
}

function startItem({ referral, acceptedOn }: Of<'start'>, language: Language): Item {
  const t = myDayTexts[language].start;
  return {
    text: t.text(formatDayMonth(acceptedOn, language)),
    action: { href: `/referrals/${referral}/start`, label: t.action },
  };
}

function handOverItem({ referral, acceptedOn }: Of<'hand_over'>, language: Language): Item {
  const t = myDayTexts[language].handOver;
  return {
    text: t.text(formatDayMonth(acceptedOn, language)),
    action: { href: `/referrals/${referral}/handover`, label: t.action },
  };
}

function quietItem({ enrolment, spell, never }: Of<'quiet'>, language: Language): Item {
  const t = myDayTexts[language].quiet;
  const since = formatDayMonth(spell.since, language);
  return {
    tag: { text: t.tag(formatWeeks(spell.weeks, language)), tone: 'late' },
    text: never ? t.never(since) : t.text(since),
    action: { href: `/enrolments/${enrolment}/notes/new`, label: t.action },
  };
}

function consentItem({ enrolment, endsOn, daysLeft }: Of<'consent'>, language: Language): Item {
  const t = myDayTexts[language].consent;
  const text = daysLeft === 0 ? t.today : t.left(formatDays(daysLeft, language));
  return {
    tag: { text, tone: 'soon' },
    text: t.text(formatLongDay(endsOn, language)),
    action: { href: `/enrolments/${enrolment}/sharing`, label: t.action },
  };
}
