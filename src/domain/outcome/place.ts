/** The parts of the denominator; together they are everybody counted. */
export const figureParts = ['met', 'not_met', 'exit_to_work_or_education', 'not_yet_possible'] as const;

export type FigurePart = (typeof figureParts)[number];

/** Why somebody who is known is not in the denominator. Nobody is dropped in silence. */
export const leftOutReasons = [
  'start_date_missing',
  'not_started_yet',
  'end_date_missing',
  'not_completed_yet',
  'not_completed',
  'not_followed_yet',
  'hours_missing',
  'score_missing',
  'no_meetings',
  'moved',
  'dead',
  'pension',
  'consent_withdrawn',
  'counted_already',
] as const;

export type LeftOutReason = (typeof leftOutReasons)[number];

/** The one place a way takes in a figure. */
export type Place = FigurePart | LeftOutReason;

export const places: readonly Place[] = [...figureParts, ...leftOutReasons];
