import { phaseSpans } from '../../domain/enrolment/phase-spans.ts';
import {
  feedbackQuestion,
  type YesFacts,
  type YesWords,
  yesLastsTo,
} from '../../domain/feedback/yes-to-feedback.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Visit } from '../access/index.ts';
import { readVersion } from '../programmes/index.ts';
import { citizenFeedbackTexts } from './citizen-feedback-texts.ts';
import type { FeedbackSheet } from './feedback-sheet.ts';

/** The yes that lies in pressing "send it": the words as shown, and what its period follows from. */
export interface YesToAsk {
  readonly words: YesWords;
  readonly facts: YesFacts;
  readonly until: PlainDate;
}

/** Works out what the citizen says yes to by sending, from the programme's own question where it has one. */
export async function readYesToAsk(visit: Visit, sheet: FeedbackSheet): Promise<YesToAsk> {
  const { language, today } = visit;
  const definition = await readVersion(visit, sheet.version);
  const question = feedbackQuestion(definition.consents);
  const courseEndsOn = phaseSpans(definition, sheet.startsOn, sheet.changes).at(-1)?.endsOn;
  const facts = { authority: sheet.authority, question, courseEndsOn };
  const until = yesLastsTo(facts, today);
  const t = citizenFeedbackTexts[language];
  return {
    words: {
      purpose: question?.purpose[language] ?? t.purpose,
      words: t.yesMeans(sheet.authorityName, formatDate(until, language)),
      toldConsequences: question?.ifNo[language] ?? t.noMeans,
    },
    facts,
    until,
  };
}
