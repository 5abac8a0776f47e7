import { askedQuestions } from '../../../domain/questionnaire/asked-questions.ts';
import { BackLink, Details, Facts, PageHead, SeeLine } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { answerInWords, wordsOf } from '../../questionnaires/index.ts';
import { listAddress } from '../answering-addresses.ts';
import { answeringTexts } from '../answering-texts.ts';
import type { AskedHere } from '../asked-here.ts';
import { type BothTotals, CarryingSection, TotalsSection } from '../carrying/carried-sections.tsx';
import type { Response } from '../response-queries.ts';

export interface AnswersModel {
  readonly here: AskedHere;
  readonly standing: Response;
  /** What stood before it was put right, the latest first. */
  readonly before: readonly Response[];
  readonly totals: readonly BothTotals[];
}

/** A response as it was given: the questions in the words they were seen in; and what stood before, with who wrote it. */
export function AnswersPage({ frame, model }: { readonly frame: Frame; readonly model: AnswersModel }) {
  const { here, standing, before, totals } = model;
  const { language, as } = frame.viewer;
  const t = answeringTexts[language];
  const { questionnaire, sheet } = here;
  const isOwn = as === 'citizen';
  return (
    <VisitPage frame={frame} title={t.answersTitle} place={isOwn ? 'my-page' : undefined}>
      <BackLink href={listAddress(sheet.enrolment)} label={t.backToList} />
      <PageHead
        title={t.answersTitle}
        subtitle={questionnaire.title[language]}
        lead={t.answeredOn(formatDate(standing.answeredOn, language))}
      />
      {before.length > 0 && <p class="ff-meta">{written(standing, language)}</p>}
      <Given here={here} response={standing} language={language} />
      {before.map((one) => (
        <Details summary={t.before_put_right}>
          <p class="ff-meta">{written(one, language)}</p>
          <Given here={here} response={one} language={language} />
        </Details>
      ))}
      <TotalsSection here={here} totals={totals} language={language} />
      {here.wave.asking.side === 'citizen' && (
        <CarryingSection here={here} isOwn={isOwn} language={language} />
      )}
      <SeeLine text={isOwn ? t.seeOwn : t.seeSide} />
    </VisitPage>
  );
}

interface GivenProps {
  readonly here: AskedHere;
  readonly response: Response;
  readonly language: Language;
}

function Given({ here, response, language }: GivenProps) {
  const { answers, language: seenIn } = response;
  return (
    <div lang={seenIn === language ? undefined : seenIn}>
      <Facts
        items={askedQuestions(here.questionnaire, answers).map((question) => ({
          term: wordsOf(question, here.wave.asking.side, seenIn),
          value: answerInWords(question, answers[question.key], seenIn),
        }))}
      />
    </div>
  );
}

function written({ writtenOn, writtenBy }: Response, language: Language): string {
  const t = answeringTexts[language];
  return t.writtenBy(formatDate(writtenOn, language), writtenBy ?? t.ownHand);
}
