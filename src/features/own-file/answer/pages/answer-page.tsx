import type { PlainDate } from '../../../../domain/kernel/plain-date.ts';
import { requestClock } from '../../../../domain/own-file/request-clock.ts';
import {
  BackLink,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  PageHead,
  Receipt,
  SaveRow,
  SeeLine,
  Stack,
} from '../../../../platform/html/index.ts';
import { formatDate, formatLongDay } from '../../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../../page-frame/index.ts';
import { NameReader } from '../../reader/name-reader.tsx';
import type { Colleague } from '../../reader/reader-queries.ts';
import { type FieldRefusal, fieldOf, type TypedAnswer } from '../answer-form.ts';
import type { ToAnswer } from '../answer-queries.ts';
import { answerTexts } from '../answer-texts.ts';
import { OthersLeft } from '../parts/others-left.tsx';
import { PassageFields } from '../parts/passage-fields.tsx';

export interface AnswerModel {
  readonly toAnswer: ToAnswer;
  readonly today: PlainDate;
  /** Whom the leader can name to read a journal of the house; empty for everybody else. */
  readonly colleagues: readonly Colleague[];
  readonly done: 'released' | 'named' | undefined;
  readonly readerMissing: boolean;
  /** What was typed, by note, when the form comes back. */
  readonly typed: ReadonlyMap<string, TypedAnswer>;
  readonly refusals: readonly FieldRefusal[];
}

/** Where somebody reads through the notes that are theirs to answer, and chooses what the citizen gets. */
export function AnswerPage({ frame, model }: { readonly frame: Frame; readonly model: AnswerModel }) {
  const { language } = frame.viewer;
  const t = answerTexts[language];
  const { toAnswer, refusals } = model;
  const { passages, callName, left } = toAnswer;
  const errors = refusals.map((one) => ({ field: fieldOf(one), text: t.refusals[one.refusal] }));
  return (
    <VisitPage
      frame={frame}
      title={t.title}
      place="my-day"
      refused={errors.length > 0 || model.readerMissing}
    >
      <ErrorSummary heading={t.notSent} text={t.nothingLost} errors={errors} />
      {model.done === 'released' ? <Receipt heading={t.released} text={t.releasedText} /> : null}
      {model.done === 'named' ? <Receipt heading={t.named} text={t.namedText} /> : null}
      <BackLink href="/my-day" label={t.back} />
      <PageHead title={t.title} lead={leadOf(model, language)} meta={metaOf(model, language)} />
      <SeeLine text={t.see(callName)} />
      <Stack>
        <NameReader
          citizen={toAnswer.citizen}
          left={left}
          colleagues={model.colleagues}
          missing={model.readerMissing}
          language={language}
        />
        {left.length === 0 ? <EmptyState heading={t.noRequest} text={t.noRequestText} /> : null}
        {passages.length === 0 ? null : <PassageForm frame={frame} model={model} />}
        <OthersLeft left={othersLeft(toAnswer)} language={language} />
      </Stack>
    </VisitPage>
  );
}

function PassageForm({ frame, model }: { readonly frame: Frame; readonly model: AnswerModel }) {
  const { language } = frame.viewer;
  const t = answerTexts[language];
  const { passages, names, citizen } = model.toAnswer;
  return (
    <Form action={`/citizens/${citizen}/file-request`} hidden={{ step: 'check' }}>
      <p>{t.marksNote}</p>
      {passages.map((passage) => (
        <PassageFields
          passage={passage}
          names={names}
          typed={model.typed.get(passage.id)}
          refusals={model.refusals.filter((one) => one.passage === passage.id)}
          language={language}
        />
      ))}
      <SaveRow>
        <Button label={t.check} />
      </SaveRow>
    </Form>
  );
}

function leadOf({ toAnswer }: AnswerModel, language: 'da' | 'en'): string | undefined {
  const t = answerTexts[language];
  if (toAnswer.left.length === 0) return undefined;
  return toAnswer.passages.length > 0 ? t.lead(toAnswer.callName) : t.leadDone(toAnswer.callName);
}

function metaOf({ toAnswer: { askedOn }, today }: AnswerModel, language: 'da' | 'en'): string[] {
  const t = answerTexts[language];
  if (askedOn === undefined) return [];
  const { dueOn } = requestClock(askedOn, today);
  return [t.asked(formatDate(askedOn, language)), t.due(formatLongDay(dueOn, language))];
}

/** What is left when the viewer's own notes are taken away. */
function othersLeft({ left, passages }: ToAnswer) {
  return left.filter(
    ({ kind, house }) => !passages.some((mine) => mine.kind === kind && mine.house === house),
  );
}
