import { readFileSync } from 'node:fs';
import { questionsOf } from '../src/domain/questionnaire/questionnaire.ts';
import { readQuestionnaire } from '../src/domain/questionnaire/read-questionnaire.ts';
import { scoresOf } from '../src/domain/questionnaire/score.ts';

/** How long it takes to score 100,000 responses to each of two questionnaires that are shipped. The bar is two seconds. */
const responses = 100_000;

for (const name of ['from-both-sides.1', 'phq-9.2']) {
  const file = new URL(`../questionnaires/${name}.json`, import.meta.url);
  const read = readQuestionnaire(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.ok) throw new Error(`${name} cannot be read`);
  const questionnaire = read.value;
  const questions = questionsOf(questionnaire);
  const answered = Array.from({ length: responses }, (_, nth) =>
    Object.fromEntries(
      questions.flatMap((question, at): [string, string | number][] => {
        // Every eleventh is passed over.
        if ((nth + at) % 11 === 10) return [];
        if (question.kind === 'single') {
          const chosen = question.options[(nth + at) % question.options.length];
          return chosen === undefined ? [] : [[question.key, chosen.key]];
        }
        return question.kind === 'scale' ? [[question.key, (nth * 3 + at) % 11]] : [];
      }),
    ),
  );
  const begun = performance.now();
  let scored = 0;
  for (const answers of answered)
    for (const { value } of scoresOf(questionnaire, answers)) if (value !== undefined) scored += 1;
  const seconds = ((performance.now() - begun) / 1000).toFixed(2);
  console.log(`${name}: ${responses} responses scored in ${seconds} s, ${scored} with a value`);
}
