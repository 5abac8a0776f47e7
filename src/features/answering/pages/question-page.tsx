import type { Answers } from '../../../domain/questionnaire/answers.ts';
import { askedQuestions } from '../../../domain/questionnaire/asked-questions.ts';
import type { RefusedAnswer } from '../../../domain/questionnaire/check-answers.ts';
import type { Question } from '../../../domain/questionnaire/questionnaire.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  MoreLink,
  PageHead,
  SaveRow,
  SeeLine,
} from '../../../platform/html/index.ts';
import { alarmTexts, type Rota } from '../../alarms/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { fieldOf, QuestionView, refusalWords } from '../../questionnaires/index.ts';
import { waveAddress, whenDone } from '../answering-addresses.ts';
import { answeringTexts } from '../answering-texts.ts';
import { type AskedHere, answersAsCitizen } from '../asked-here.ts';
import { lendingTexts } from '../lending/lending-texts.ts';

export interface QuestionModel {
  readonly here: AskedHere;
  readonly answers: Answers;
  /** The questions on the screen: one, or all that are asked as far as is known. */
  readonly shown: readonly Question[];
  readonly isWhole: boolean;
  readonly refusals: readonly RefusedAnswer[];
  /** Who acts upon an answer that demands it, where there is such a question. */
  readonly rota: Rota | undefined;
}

/** Questions to be answered, one on the screen or all of them; what is typed is saved by the page's button. */
export function QuestionPage({ frame, model }: { readonly frame: Frame; readonly model: QuestionModel }) {
  const { here, answers, shown, isWhole, refusals } = model;
  const { language } = frame.viewer;
  const t = answeringTexts[language];
  const { questionnaire, wave, sheet } = here;
  const at = waveAddress(sheet.enrolment, wave);
  const asked = askedQuestions(questionnaire, answers);
  const [only] = shown;
  const place = only ? asked.findIndex(({ key }) => key === only.key) : 0;
  const previous = asked[place - 1];
  const isOwn = answersAsCitizen(frame.viewer, wave);
  return (
    <VisitPage
      frame={frame}
      title={t.listTitle}
      place={frame.viewer.as === 'citizen' ? 'my-page' : undefined}
      refused={refusals.length > 0}
      answers
    >
      <BackLink
        href={whenDone(frame.viewer, sheet.enrolment)}
        label={sheet.lent ? t.backToStart : t.backToList}
      />
      <PageHead
        title={questionnaire.title[language]}
        subtitle={isWhole ? undefined : t.of(place + 1, asked.length)}
        lead={isWhole || place === 0 ? questionnaire.introduction?.[language] : undefined}
      />
      {model.rota && (
        <p class="ff-meta">{alarmTexts[language].before(model.rota.answersName, model.rota.hours)}</p>
      )}
      <ErrorSummary
        heading={t.notSaved}
        text={t.nothingLost}
        errors={refusals.flatMap(({ question, refusal }) => {
          const found = shown.find(({ key }) => key === question);
          return found ? [{ field: fieldOf(found), text: refusalWords(found, refusal, language) }] : [];
        })}
      />
      <Form
        action={at}
        hidden={{ screen: isWhole ? 'whole' : (only?.key ?? '') }}
        savesEach={{ ...t.script, ...(sheet.lent && t.lentScript), to: `${at}/saved` }}
      >
        {groupsOf(here, shown).map(({ group, questions }) => (
          <>
            {group.title && <h2>{group.title[language]}</h2>}
            {group.text && <p>{group.text[language]}</p>}
            {questions.map((question) => (
              <QuestionView
                question={question}
                respondent={wave.asking.side}
                language={language}
                answer={answers[question.key]}
                refusal={refusals.find((one) => one.question === question.key)?.refusal}
              />
            ))}
          </>
        ))}
        <SaveRow note={t.savedAsYouGo}>
          <Button label={isWhole ? t.saveWhole : t.next} />
        </SaveRow>
      </Form>
      {!isWhole && previous && <MoreLink href={`${at}?q=${previous.key}`} label={t.previous} />}
      <MoreLink href={isWhole ? at : `${at}?all=yes`} label={isWhole ? t.oneByOne : t.whole} />
      {isOwn && <p class="ff-meta">{t.ownNoConsequence}</p>}
      <SeeLine text={isOwn ? t.seeOwn : sheet.lent ? lendingTexts[language].seeOther : t.seeSide} />
    </VisitPage>
  );
}

/** The questions of the screen in their groups; what is said before a group is said with its first question. */
function groupsOf({ questionnaire }: AskedHere, shown: readonly Question[]) {
  return questionnaire.groups
    .map((group) => ({ group, questions: shown.filter((one) => group.questions.includes(one)) }))
    .filter(({ questions }) => questions.length > 0);
}
