import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Answers } from '../../../domain/questionnaire/answers.ts';
import { askedQuestions } from '../../../domain/questionnaire/asked-questions.ts';
import { BackLink, Facts, PageHead, SeeLine } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { answerInWords, wordsOf } from '../../questionnaires/index.ts';
import { listAddress } from '../answering-addresses.ts';
import { answeringTexts } from '../answering-texts.ts';
import type { AskedHere } from '../asked-here.ts';

export interface AnswersModel {
  readonly here: AskedHere;
  readonly answers: Answers;
  readonly answeredOn: PlainDate;
  /** The language the questions were seen in. */
  readonly seenIn: Language;
}

/** A response as it was given: the questions in the words they were seen in. */
export function AnswersPage({ frame, model }: { readonly frame: Frame; readonly model: AnswersModel }) {
  const { here, answers, answeredOn, seenIn } = model;
  const { language, as } = frame.viewer;
  const t = answeringTexts[language];
  const { questionnaire, wave, sheet } = here;
  const isOwn = as === 'citizen';
  return (
    <VisitPage frame={frame} title={t.answersTitle} place={isOwn ? 'my-page' : undefined}>
      <BackLink href={listAddress(sheet.enrolment)} label={t.backToList} />
      <PageHead
        title={t.answersTitle}
        subtitle={questionnaire.title[language]}
        lead={t.answeredOn(formatDate(answeredOn, language))}
      />
      <div lang={seenIn === language ? undefined : seenIn}>
        <Facts
          items={askedQuestions(questionnaire, answers).map((question) => ({
            term: wordsOf(question, wave.asking.side, seenIn),
            value: answerInWords(question, answers[question.key], seenIn),
          }))}
        />
      </div>
      <SeeLine text={isOwn ? t.seeOwn : t.seeSide} />
    </VisitPage>
  );
}
