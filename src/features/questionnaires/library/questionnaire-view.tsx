import type { AnswerCondition } from '../../../domain/questionnaire/answer-condition.ts';
import {
  type Questionnaire,
  questionsOf,
  type Respondent,
  type ScoreRule,
} from '../../../domain/questionnaire/questionnaire.ts';
import { writeCondition } from '../../../domain/questionnaire/template/condition-words.ts';
import { Alert, EmptyState, Panel, Section, TitledList } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatTypedNumber } from '../../../platform/i18n/typed-number.ts';
import { wordsOf } from '../answer-words.ts';
import { QuestionView } from '../question-view.tsx';
import { templateWords } from '../template/template-texts.ts';
import { libraryTexts } from './library-texts.ts';

interface QuestionnaireViewProps {
  readonly questionnaire: Questionnaire;
  readonly respondent: Respondent;
  /** The language of the form: it may be another than the page's. */
  readonly asked: Language;
  readonly language: Language;
  /** Where the page shows the form twice. */
  readonly apart?: string | undefined;
}

/** A questionnaire as the person sees it, with a line where something is asked on certain answers only. */
export function QuestionnaireView(props: QuestionnaireViewProps) {
  const { questionnaire, respondent, asked, language, apart } = props;
  const { title, introduction, groups } = questionnaire;
  return (
    <Panel>
      <div class="ff-calm ff-form-shown" lang={asked}>
        <h3>{title[asked]}</h3>
        {introduction ? <p class="ff-lead">{introduction[asked]}</p> : null}
        {groups.map((group) => (
          <div class="ff-form-shown__group">
            {group.title ? <h4>{group.title[asked]}</h4> : null}
            <OnlyIf condition={group.shownWhen} language={language} />
            {group.text ? <p>{group.text[asked]}</p> : null}
            {group.questions.map((question) => (
              <div>
                <OnlyIf condition={question.shownWhen} language={language} />
                <QuestionView question={question} respondent={respondent} language={asked} apart={apart} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </Panel>
  );
}

function OnlyIf(props: { condition: AnswerCondition | undefined; language: Language }) {
  const { condition, language } = props;
  if (condition === undefined) return null;
  const words = writeCondition(condition, templateWords[language].condition);
  return (
    <p class="ff-meta" lang={language}>
      {libraryTexts[language].shownOnly(words)}
    </p>
  );
}

interface ScoresProps {
  readonly questionnaire: Questionnaire;
  readonly language: Language;
}

/** What is worked out from the answers, how, and which way is better; and the question somebody must act upon. */
export function ScoresSection({ questionnaire, language }: ScoresProps) {
  const t = libraryTexts[language];
  const { scores, safety } = questionnaire;
  const acted = questionsOf(questionnaire).find(({ key }) => key === safety?.question);
  return (
    <Section id="scores" title={t.scores} spaced>
      {acted === undefined ? null : (
        <Alert
          tone="info"
          heading={t.safety}
          text={t.safetyText(wordsOf(acted, questionnaire.respondents[0] ?? 'citizen', language))}
        />
      )}
      {scores.length === 0 ? (
        <EmptyState heading={t.noScores} text={t.noScoresText} />
      ) : (
        <TitledList
          items={scores.map((score) => ({ title: score.title[language], text: ruleWords(score, language) }))}
        />
      )}
    </Section>
  );
}

function ruleWords(score: ScoreRule, language: Language): string {
  const t = libraryTexts[language];
  const bands = (score.bands ?? []).map(({ from, title }) =>
    t.band(formatTypedNumber(from), title[language]),
  );
  return [
    score.of.length === 1 ? t.asAnswered : t.scoreOf(t.how[score.how], t.ofQuestions(score.of.length)),
    score.times === 1 ? '' : t.times(formatTypedNumber(score.times)),
    t.better[score.better],
    score.of.length === 1 ? '' : t.mayMiss(score.missing.atMost),
    bands.length === 0 ? '' : `${bands.join(', ')}.`,
    score.norm === undefined ? t.noNorm : t.norm(score.norm.group[language]),
    t.ruleFrom(score.source),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
