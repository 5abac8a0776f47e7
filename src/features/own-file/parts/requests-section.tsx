import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { requestClock } from '../../../domain/own-file/request-clock.ts';
import { Bullets, EmptyState, OwnWords, Section } from '../../../platform/html/index.ts';
import { formatDate, formatLongDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { isLost } from '../is-lost.ts';
import { ownFileTexts } from '../own-file-texts.ts';
import type { GivenAnswer, OwnRequest } from '../request-queries.ts';

interface RequestsSectionProps {
  readonly requests: readonly OwnRequest[];
  readonly today: PlainDate;
  readonly language: Language;
}

/** What the citizen asked for that a person reads through first: by when, what came, and what is missing. */
export function RequestsSection({ requests, today, language }: RequestsSectionProps) {
  const t = ownFileTexts[language];
  return (
    <Section id="rest" title={t.rest} spaced>
      {requests.length === 0 ? <EmptyState heading={t.restNone} text={t.restNoneText} /> : null}
      {requests.map((request) => (
        <RequestView request={request} today={today} language={language} />
      ))}
    </Section>
  );
}

interface RequestViewProps extends Omit<RequestsSectionProps, 'requests'> {
  readonly request: OwnRequest;
}

function RequestView({ request, today, language }: RequestViewProps) {
  const t = ownFileTexts[language];
  const { left, answers, askedOn, authority } = request;
  return (
    <>
      <h3>{t.askedOn(formatDate(askedOn, language), authority)}</h3>
      {left.length === 0 ? (
        <p>{t.allAnswered}</p>
      ) : (
        <Waiting request={request} today={today} language={language} />
      )}
      {answers.map((answer) => (
        <AnswerView answer={answer} language={language} />
      ))}
      {answers.some(({ how }) => how !== 'as_it_is') ? <p>{t.complain}</p> : null}
    </>
  );
}

function Waiting({ request: { askedOn, left }, today, language }: RequestViewProps) {
  const t = ownFileTexts[language];
  const { dueOn, pace } = requestClock(askedOn, today);
  const due = formatLongDay(dueOn, language);
  const told = left.map(({ kind, houseName }) => t.waiting(t.kinds[kind], houseName));
  const lost = left.some(isLost);
  return (
    <>
      <p>
        <strong>{pace === 'late' ? t.late(due) : t.dueOn(due)}</strong>
      </p>
      <p>{t.waitingFor}</p>
      <Bullets items={[...new Set(told)]} />
      {lost ? <p>{t.noAnswerer}</p> : null}
    </>
  );
}

/** One note as it was given, or the rule it is held back by. */
function AnswerView({ answer, language }: { readonly answer: GivenAnswer; readonly language: Language }) {
  const t = ownFileTexts[language];
  const { how, words, kind, writer, house, writtenOn, legalBasis } = answer;
  const source = t.writtenBy(t.noteKinds[kind], writer, house, formatDate(writtenOn, language));
  const rule = legalBasis ?? '';
  return (
    <article>
      {words === null ? <p>{source}</p> : <OwnWords words={words} source={source} />}
      {how === 'covered' ? <p>{t.covered(rule)}</p> : null}
      {how === 'held_back' ? <p>{t.heldBack(rule)}</p> : null}
      <p class="ff-meta">{t.answeredBy(answer.answeredBy, formatDate(answer.answeredOn, language))}</p>
    </article>
  );
}
