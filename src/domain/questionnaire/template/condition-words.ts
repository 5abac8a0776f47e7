import type { AnswerCondition } from '../answer-condition.ts';
import type { ConditionWords } from './template-words.ts';

/**
 * Writes a condition as people read it: `at-a-workplace = yes og (hours >= 5 eller ikke mood besvaret)`. Conditions put
 * together inside others stand in brackets, so that nobody needs to know which word binds more.
 */
export function writeCondition(condition: AnswerCondition, words: ConditionWords): string {
  const key = (question: string): string =>
    Object.values(words).includes(question) ? `[${question}]` : question;
  switch (condition.test) {
    case 'all':
    case 'any': {
      const [only, ...more] = condition.of;
      const [between, before] = condition.test === 'all' ? [words.and, words.all] : [words.or, words.any];
      return only !== undefined && more.length === 0
        ? `${before} (${writeCondition(only, words)})`
        : condition.of.map((part) => inside(part, words)).join(` ${between} `);
    }
    case 'not':
      return `${words.not} ${inside(condition.of, words)}`;
    case 'answered':
      return `${key(condition.question)} ${words.answered}`;
    case 'chosen':
      return `${key(condition.question)} = ${condition.options.join(', ')}`;
    case 'at_least':
      return `${key(condition.question)} >= ${condition.value}`;
    case 'at_most':
      return `${key(condition.question)} <= ${condition.value}`;
    case 'from_day':
      return `${key(condition.question)} >= ${condition.day}`;
    case 'until_day':
      return `${key(condition.question)} <= ${condition.day}`;
  }
}

function inside(condition: AnswerCondition, words: ConditionWords): string {
  const text = writeCondition(condition, words);
  const isSeveral = (condition.test === 'all' || condition.test === 'any') && condition.of.length > 1;
  return isSeveral ? `(${text})` : text;
}
