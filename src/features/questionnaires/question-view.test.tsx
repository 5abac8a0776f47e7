import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aText } from '../../../tests/builders/a-definition.ts';
import { aChoice, aScale } from '../../../tests/builders/a-questionnaire.ts';
import { aRandomQuestionnaire, someAnswers } from '../../../tests/builders/a-random-questionnaire.ts';
import { type Answers, ratherNot } from '../../domain/questionnaire/answers.ts';
import { refusalOf } from '../../domain/questionnaire/check-answers.ts';
import { type Question, questionsOf } from '../../domain/questionnaire/questionnaire.ts';
import { typedFields } from '../../platform/http/typed-fields.ts';
import { refusalWords } from './answer-words.ts';
import { fieldOf, QuestionView, readAnswer, readAnswers, wordsOf } from './index.ts';

const shown = (question: Question, answer?: Answers[string]): string =>
  String(<QuestionView question={question} respondent="citizen" language="da" answer={answer} />);

/** What a browser would send of a page with these questions on it, untouched. */
function sentBy(markup: string): URLSearchParams {
  const sent = new URLSearchParams();
  for (const [tag] of markup.matchAll(/<input[^>]*>/g)) {
    const at = (name: string): string => unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
    if (/type="(radio|checkbox)"/.test(tag) && !tag.includes(' checked=')) continue;
    sent.append(at('name'), at('value'));
  }
  for (const [, name = '', text = ''] of markup.matchAll(
    /<textarea[^>]* name="([^"]*)"[^>]*>\n([^<]*)<\/textarea>/g,
  ))
    sent.append(name, unescaped(text));
  return sent;
}

/** Words as a form sends them: no blanks around, and more than the mark that says "I would rather not". */
function asSent(answer: Answers[string] | undefined): string | undefined {
  const words = String(answer ?? '').trim();
  return words === '' || words === '-' || words.includes('\r') ? undefined : words;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('a question as the person sees it', () => {
  test('shows every answer again as it was given: what a page sends back untouched is what it was made from', () => {
    fc.assert(
      fc.property(
        aRandomQuestionnaire.chain((one) => fc.tuple(fc.constant(one), someAnswers(one))),
        ([questionnaire, drawn]) => {
          const questions = questionsOf(questionnaire);
          const given: Answers = Object.fromEntries(
            questions.flatMap(({ key, kind }) => {
              const answer = kind === 'text' ? asSent(drawn[key]) : drawn[key];
              return answer === undefined ? [] : [[key, answer]];
            }),
          );
          const markup = questions.map((one) => shown(one, given[one.key])).join('');
          assert.deepEqual(readAnswers(questions, typedFields(sentBy(markup))), given);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('presets nothing', () => {
    for (const question of [aScale('mood'), aChoice('work', ['yes', 'no'])])
      assert.doesNotMatch(shown(question), / checked=/);
  });

  test('says the words of a step with its button, and does not say them twice to a screen reader', () => {
    const markup = shown(aScale('mood'));
    assert.match(markup, /<label for="mood_answer">0<span class="sr-only">, slet ikke<\/span><\/label>/);
    assert.match(markup, /class="ff-scale__words" aria-hidden="true"/);
  });

  test('asks for a number where a scale has a hundred steps, and says what its ends mean', () => {
    const markup = shown(aScale('mood', { to: 100 }));
    assert.doesNotMatch(markup, /type="radio"/);
    assert.match(markup, /Skriv et tal fra 0 \(slet ikke\) til 100 \(helt\)\./);
  });

  test('asks each side in their own words', () => {
    const question = { ...aScale('days'), askedOf: { worker: aText('Hvordan ser du det?') } };
    assert.equal(wordsOf(question, 'worker', 'da'), 'Hvordan ser du det?');
    assert.equal(wordsOf(question, 'citizen', 'da'), 'days?');
  });

  test('takes "I would rather not" for an answer of its own, also over words', () => {
    const question: Question = {
      kind: 'text',
      key: 'why',
      text: aText('Hvorfor?'),
      required: false,
      atMostCharacters: 5,
    };
    const sent = typedFields(new URLSearchParams({ [fieldOf(question)]: 'nej', 'why_rather-not': '-' }));
    assert.deepEqual(readAnswers([question], sent), { why: ratherNot });
  });

  test('keeps what cannot stand as it was typed, and says what to do', () => {
    const question: Question = {
      kind: 'number',
      key: 'hours',
      text: aText('Hvor mange timer?'),
      required: false,
      from: 0,
      to: 37,
      decimals: 1,
    };
    const tried = (typed: string) => {
      const answer = readAnswer(question, typedFields(new URLSearchParams({ hours_answer: typed })));
      const refusal = refusalOf(question, answer);
      return [answer, refusal && refusalWords(question, refusal, 'da')];
    };
    assert.deepEqual(tried('7,5'), [7.5, undefined]);
    assert.deepEqual(tried('syv'), ['syv', 'Skriv et tal, for eksempel 7']);
    assert.deepEqual(tried('40'), [40, 'Skriv et tal, der er højst 37']);
    assert.deepEqual(tried('7,25'), [7.25, 'Skriv højst 1 cifre efter kommaet']);
    const markup = String(
      <QuestionView
        question={question}
        respondent="citizen"
        language="da"
        answer="syv"
        refusal="not_a_number"
      />,
    );
    assert.match(markup, /value="syv"/);
    assert.match(markup, /form-error-message/);
  });
});
