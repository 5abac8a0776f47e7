import { answerColumns } from '../oracle/records/about-answers.ts';
import { added, authored, ownedBy } from './rewrites.ts';
import { inserts, updates, type WriteCase } from './write-case.ts';

const actionOf = {
  wave_outcome: 'wave_outcome.tell',
  response_draft: 'answer_draft.write',
  response: 'answer.give',
  side_response: 'side_answer.give',
  score: 'score.keep',
  side_score: 'side_score.keep',
} as const;

const lenders = [
  'coordinator',
  'team_general',
  'team_psychologist',
  'team_occupational_therapist',
  'citizen',
];

/** Answers, scores and what is told of them: each row under the name of whoever writes it. */
export const answerCases: readonly WriteCase[] = [
  ...(Object.keys(actionOf) as (keyof typeof actionOf)[]).map((table) =>
    inserts(
      { action: actionOf[table], table, column: answerColumns[table] },
      { rewrite: added, look: ownedBy },
    ),
  ),
  inserts(
    { action: 'answer_link.make', table: 'answer_link', column: 'alink', only: lenders },
    { rewrite: added, look: ownedBy },
  ),
  inserts(
    { action: 'answer_link.end', table: 'answer_link_end', column: 'alink' },
    { rewrite: authored, look: ownedBy },
  ),
  updates({ action: 'answer_draft.write', table: 'response_draft', column: 'adraf' }, 'id', 'language'),
];
