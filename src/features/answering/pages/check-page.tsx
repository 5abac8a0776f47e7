import type { Answers } from '../../../domain/questionnaire/answers.ts';
import { askedQuestions } from '../../../domain/questionnaire/asked-questions.ts';
import type { RefusedAnswer } from '../../../domain/questionnaire/check-answers.ts';
import {
  Alert,
  BackLink,
  Button,
  Facts,
  Form,
  PageHead,
  SaveRow,
  SeeLine,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { answerInWords, refusalWords, wordsOf } from '../../questionnaires/index.ts';
import { waveAddress } from '../answering-addresses.ts';
import { answeringTexts } from '../answering-texts.ts';
import { type AskedHere, answersAsCitizen } from '../asked-here.ts';
import { lendingTexts } from '../lending/lending-texts.ts';

export interface CheckModel {
  readonly here: AskedHere;
  readonly answers: Answers;
  readonly refusals: readonly RefusedAnswer[];
}

/** All answers before they are sent: each can be changed, and nobody else has seen them. */
export function CheckPage({ frame, model }: { readonly frame: Frame; readonly model: CheckModel }) {
  const { here, answers, refusals } = model;
  const { language } = frame.viewer;
  const t = answeringTexts[language];
  const { questionnaire, wave, sheet } = here;
  const at = waveAddress(sheet.enrolment, wave);
  const isOwn = answersAsCitizen(frame.viewer, wave);
  const asked = askedQuestions(questionnaire, answers);
  const last = asked.at(-1);
  return (
    <VisitPage
      frame={frame}
      title={t.checkTitle}
      place={frame.viewer.as === 'citizen' ? 'my-page' : undefined}
      refused={refusals.length > 0}
    >
      <BackLink href={last ? `${at}?q=${last.key}` : at} label={t.previous} />
      <PageHead title={t.checkTitle} subtitle={questionnaire.title[language]} lead={t.checkLead} />
      {refusals.length > 0 && <Alert tone="error" heading={t.someMissing} text={t.nothingLost} />}
      <Facts
        items={asked.map((question) => {
          const refusal = refusals.find((one) => one.question === question.key)?.refusal;
          return {
            term: wordsOf(question, wave.asking.side, language),
            value: (
              <>
                {answerInWords(question, answers[question.key], language)}
                {refusal && <p class="form-error-message">{refusalWords(question, refusal, language)}</p>}
              </>
            ),
            change: {
              href: `${at}?q=${question.key}`,
              label: t.change,
              about: wordsOf(question, wave.asking.side, language),
            },
          };
        })}
      />
      <Form action={`${at}/send`}>
        <SaveRow>
          <Button label={t.send} />
        </SaveRow>
      </Form>
      {isOwn && <p class="ff-meta">{t.ownNoConsequence}</p>}
      <SeeLine text={isOwn ? t.seeOwn : sheet.lent ? lendingTexts[language].seeOther : t.seeSide} />
    </VisitPage>
  );
}
