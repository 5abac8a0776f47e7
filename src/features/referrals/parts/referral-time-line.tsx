import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { waitingForAnswer } from '../../../domain/referral/waiting.ts';
import { TimeLine, type TimeLineItem } from '../../../platform/html/index.ts';
import { formatRelativeDay, formatShortDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays } from '../../../platform/i18n/durations.ts';
import { referralTexts } from '../referral-texts.ts';
import type { ReferralStanding } from '../steps-queries.ts';

interface ReferralTimeLineProps {
  readonly standing: ReferralStanding;
  readonly today: PlainDate;
  readonly language: Language;
  /** The page is the citizen's own. */
  readonly own: boolean;
}

/** Where a referral stands, as dated steps: what has happened, and the one thing that comes next. */
export function ReferralTimeLine(props: ReferralTimeLineProps) {
  const { standing, language } = props;
  const t = referralTexts[language].steps;
  const sent: TimeLineItem = {
    when: formatShortDate(standing.steps.sentOn, language),
    state: 'done',
    title: t.sent,
  };
  return <TimeLine items={[sent, ...answerSteps(props), ...ownNoSteps(props), ...startSteps(props)]} />;
}

function answerSteps({ standing: { steps, state }, today, language }: ReferralTimeLineProps): TimeLineItem[] {
  const t = referralTexts[language].steps;
  if (steps.answer !== undefined) {
    const when = formatShortDate(steps.answer.on, language);
    return [{ when, state: 'done', title: t[steps.answer.given] }];
  }
  if (state !== 'sent') return [];
  const { answerBy, daysLeft } = waitingForAnswer(steps, today);
  const text =
    daysLeft < 0
      ? t.late(formatDays(-daysLeft, language))
      : t.answerBy(formatRelativeDay(answerBy, today, language));
  return [{ when: t.next, state: daysLeft < 0 ? 'open' : 'now', title: t.waiting, text }];
}

function ownNoSteps({ standing: { steps, callName }, language, own }: ReferralTimeLineProps): TimeLineItem[] {
  const t = referralTexts[language].steps;
  if (steps.withdrawnOn === undefined) return [];
  const title = own ? t.ownWithdrawn : t.withdrawn(callName);
  return [{ when: formatShortDate(steps.withdrawnOn, language), state: 'done', title }];
}

function startSteps({ standing: { steps, state }, today, language }: ReferralTimeLineProps): TimeLineItem[] {
  const t = referralTexts[language].steps;
  if (state === 'accepted')
    return [{ when: t.afterwards, state: 'now', title: t.waitingForStart, text: t.noDateYet }];
  if (steps.startsOn === undefined) return [];
  const when = formatShortDate(steps.startsOn, language);
  return steps.startsOn > today
    ? [{ when, state: 'ahead', title: t.starts }]
    : [{ when, state: 'done', title: t.started }];
}
