import type { World } from '../../world/world.ts';
import { formOf } from '../links.ts';
import { onEnrolment } from '../place.ts';
import type { Subject } from '../row.ts';

type AnswerTable = Extract<
  keyof World,
  | 'wave_outcome'
  | 'answer_link'
  | 'response_draft'
  | 'response'
  | 'side_response'
  | 'score'
  | 'side_score'
  | 'told_total'
>;

/** Which column of the matrix a table of answers belongs to. */
export const answerColumns = {
  wave_outcome: 'wave',
  answer_link: 'alink',
  response_draft: 'adraf',
  response: 'answ',
  side_response: 'sansw',
  score: 'score',
  side_score: 'sscor',
  told_total: 'score',
} as const satisfies Record<AnswerTable, Subject['column']>;

/** Tables of questionnaires: what was answered, by whom, and that it was. */
export const aboutAnswers: readonly Subject[] = [
  ...(Object.keys(answerColumns) as AnswerTable[]).map(
    (table): Subject => ({
      table,
      column: answerColumns[table],
      key: 'id',
      rows: (w) =>
        w[table].map((r) => ({ id: r.id, place: onEnrolment(r), own: r.recorded_by, form: formOf(r) })),
    }),
  ),
  {
    table: 'answer_link_end',
    column: 'alink',
    key: 'answer_link_id',
    rows: (w) =>
      w.answer_link_end.map((r) => ({
        id: r.answer_link_id,
        place: onEnrolment(r),
        own: r.recorded_by,
        form: formOf(r),
      })),
  },
];
