/** Where a mentor writes a worry; the citizen is named by id. */
export const newWorryAddress = '/around/worries/new';

/** Where whoever holds the course together reads its worries. */
export function worriesAddress(enrolment: string): string {
  return `/enrolments/${enrolment}/worries`;
}
