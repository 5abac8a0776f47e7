import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { Card, type CardFact, type TagProps } from '../../../platform/html/index.ts';
import { formatShortDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays } from '../../../platform/i18n/durations.ts';
import { placesTexts } from '../../places/index.ts';
import type { BoardCard } from '../board-model.ts';
import { intakeTexts } from '../intake-texts.ts';

interface BoardCardProps {
  readonly card: BoardCard;
  readonly language: Language;
}

/** One referral: how long it has waited, the meeting and the choice apart, and one way to what comes next. */
export function IntakeCard({ card, language }: BoardCardProps) {
  const { way, wayNumber } = card;
  const t = intakeTexts[language];
  const where = [way.authorityName, ...(wayNumber === undefined ? [] : [t.way(wayNumber)])].join(', ');
  return (
    <Card
      name={way.callName}
      href={placeOfNext(card)}
      tag={tagOf(card, language)}
      text={where}
      facts={[...meetingFact(card, language), choiceFact(card, language)]}
    >
      {noteOf(card, language)}
    </Card>
  );
}

/** The one place where the next thing is done. */
function placeOfNext({ way, step, awaitsHandover }: BoardCard): string {
  const address = `/referrals/${way.referral}`;
  if (way.enrolment !== undefined) return `/enrolments/${way.enrolment}`;
  if (way.acceptedOn !== undefined) return awaitsHandover ? address : `${address}/start`;
  return step === undefined ? `${address}#answer-referral` : `${address}/steps/${step.key}`;
}

const tones = { calm: undefined, soon: 'soon', late: 'late' } as const;

function tagOf({ way, waiting }: BoardCard, language: Language): TagProps {
  const t = intakeTexts[language];
  if (way.acceptedOn !== undefined)
    return { text: t.answered(formatShortDate(way.acceptedOn, language)), tone: 'ok' };
  return { text: formatDays(waiting.days, language), tone: tones[waiting.pace] };
}

function meetingFact({ meeting }: BoardCard, language: Language): CardFact[] {
  const t = intakeTexts[language];
  if (meeting === undefined) return [];
  const { fact, isTaken } = meeting;
  const day = (date: PlainDate): string => formatShortDate(date, language);
  const value =
    fact === undefined
      ? t.meetingOpen
      : fact.outcome === 'agreed'
        ? t.meetingAgreed(day(fact.on))
        : isTaken
          ? t.meetingHeld(day(fact.on))
          : t.meetingFailed;
  return [{ term: t.meeting, value, settled: isTaken, icon: isTaken ? 'success' : 'time' }];
}

function choiceFact({ choice }: BoardCard, language: Language): CardFact {
  const t = intakeTexts[language];
  const said = choice?.outcome;
  const day = choice === undefined ? '' : formatShortDate(choice.on, language);
  if (said === 'yes') return { term: t.choice, value: t.choiceYes(day), settled: true, icon: 'success' };
  if (said === 'no') return { term: t.choice, value: t.choiceNo(day), settled: false, icon: 'reply' };
  const value = said === 'thinking' ? t.choiceThinking : t.choiceOpen;
  return { term: t.choice, value, settled: false, icon: 'help' };
}

/** The deadline while the answer is missing; then what stands between the yes and the first day. */
function noteOf({ way, waiting, awaitsHandover, numberInLine }: BoardCard, language: Language): string {
  const t = intakeTexts[language];
  const day = (date: PlainDate): string => formatShortDate(date, language);
  if (way.startsOn !== undefined) return t.starts(day(way.startsOn));
  if (way.acceptedOn !== undefined) {
    if (numberInLine !== undefined) return placesTexts[language].number(numberInLine);
    return awaitsHandover ? t.awaitsHandover : t.readyToStart;
  }
  const { daysLeft, answerBy } = waiting;
  if (daysLeft === 0) return t.dueToday;
  return daysLeft < 0 ? t.over(formatDays(-daysLeft, language)) : t.answerBy(day(answerBy));
}
