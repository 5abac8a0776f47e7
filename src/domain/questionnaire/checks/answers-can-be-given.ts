import type { QuestionnaireFinding } from '../finding.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { type PlacedQuestion, placedQuestions } from './placed-questions.ts';

/** As many steps as somebody can tell apart with a finger or read out: a thermometer from 0 to 100. */
const mostSteps = 101;

/** Every question can be answered: ends the right way round, words at both, no more choices than there are. */
export function answersCanBeGiven(questionnaire: Questionnaire): QuestionnaireFinding[] {
  return placedQuestions(questionnaire).flatMap((placed) => [
    ...endsFollow(placed),
    ...scaleIsReadable(placed),
    ...choicesAreThere(placed),
    ...sidesAreAsked(placed, questionnaire),
  ]);
}

function endsFollow({ at, question }: PlacedQuestion): QuestionnaireFinding[] {
  if (question.kind !== 'scale' && question.kind !== 'number') return [];
  const { from, to } = question;
  if (from === undefined || to === undefined || from < to) return [];
  return [{ check: 'ends-turned', at: `${at}.to`, values: { from, to } }];
}

function scaleIsReadable({ at, question }: PlacedQuestion): QuestionnaireFinding[] {
  if (question.kind !== 'scale' || question.from >= question.to) return [];
  const { from, to, anchors } = question;
  const steps = to - from + 1;
  const worded = new Set(anchors.map((anchor) => anchor.at));
  return [
    ...(steps > mostSteps
      ? [{ check: 'scale-too-long' as const, at: `${at}.to`, values: { steps, most: mostSteps } }]
      : []),
    ...[from, to].flatMap((end): QuestionnaireFinding[] =>
      worded.has(end) ? [] : [{ check: 'anchor-missing', at: `${at}.anchors`, values: { step: end } }],
    ),
    ...anchors.flatMap((anchor, nth): QuestionnaireFinding[] =>
      anchor.at >= from && anchor.at <= to
        ? []
        : [
            {
              check: 'anchor-outside',
              at: `${at}.anchors[${nth}].at`,
              values: { step: anchor.at, from, to },
            },
          ],
    ),
  ];
}

function choicesAreThere({ at, question }: PlacedQuestion): QuestionnaireFinding[] {
  if (question.kind !== 'multiple' || question.atMost === undefined) return [];
  const { atMost, options } = question;
  if (atMost <= options.length) return [];
  return [{ check: 'more-than-there-are', at: `${at}.atMost`, values: { atMost, options: options.length } }];
}

function sidesAreAsked(
  { at, question }: PlacedQuestion,
  { respondents }: Questionnaire,
): QuestionnaireFinding[] {
  return Object.keys(question.askedOf ?? {}).flatMap((side): QuestionnaireFinding[] =>
    respondents.some((respondent) => respondent === side)
      ? []
      : [{ check: 'respondent-unknown', at: `${at}.askedOf.${side}`, values: { respondent: side } }],
  );
}
